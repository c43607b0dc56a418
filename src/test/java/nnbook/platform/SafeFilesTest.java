package nnbook.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFilesTest {
  @TempDir Path folder;

  @Test
  void makes_missing_folders_and_replaces_the_old_text() throws IOException {
    Path file = folder.resolve("a/b/c.txt");
    SafeFiles.write(file, "old");
    SafeFiles.write(file, "zweiter Inhalt: äöü");
    assertEquals("zweiter Inhalt: äöü", Files.readString(file));
  }

  @Test
  void leaves_only_the_target_behind() throws IOException {
    SafeFiles.write(folder.resolve("x"), "1");
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void a_written_file_may_be_read_by_whom_a_plain_file_may() throws IOException {
    Path file = folder.resolve("x");
    SafeFiles.write(file, "1");
    Path plain = Files.writeString(folder.resolve("plain"), "1");
    if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
      assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(file));
    }
  }

  @Test
  void a_new_file_never_replaces_one_that_is_there() throws IOException {
    Path file = folder.resolve("a/b");
    assertTrue(SafeFiles.writeNew(file, new byte[] {'1'}));
    assertFalse(SafeFiles.writeNew(file, new byte[] {'2'}));
    assertEquals("1", Files.readString(file));
  }

  @Test
  void a_target_that_cannot_be_written_gives_a_sentence_and_keeps_what_is_there()
      throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "kept");
    UserError error =
        assertThrows(UserError.class, () -> SafeFiles.write(file.resolve("below"), "new"));
    assertEquals(ExitCode.FILES, error.exitCode());
    assertTrue(error.getMessage().startsWith("Cannot write " + file.resolve("below")));
    assertEquals("kept", Files.readString(file));
  }

  @Test
  void a_draft_that_cannot_be_moved_is_removed() throws IOException {
    Path target = folder.resolve("full");
    Files.createDirectories(target.resolve("child"));
    assertThrows(UserError.class, () -> SafeFiles.write(target, "new"));
    try (var files = Files.list(folder)) {
      assertEquals(1, files.count());
    }
  }

  @Test
  void reasons_are_words() {
    assertEquals("permission denied", SafeFiles.reason(new AccessDeniedException("f")));
    assertEquals("the file is missing", SafeFiles.reason(new NoSuchFileException("f")));
    assertEquals(
        "No space left on device",
        SafeFiles.reason(new FileSystemException("f", null, "No space left on device")));
    assertEquals("broken pipe", SafeFiles.reason(new IOException("broken pipe")));
  }
}
