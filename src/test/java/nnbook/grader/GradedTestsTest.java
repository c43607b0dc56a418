package nnbook.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** By what a kept score is found again: on another machine, and after the same code is built. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GradedTestsTest {
  private static final String CLASS = "nnbook/engine/matrix/Matrix.class";

  @TempDir private Path home;

  private String jar(String name, String content, long time) throws IOException {
    Path jar = home.resolve(name + "/nnbook.jar");
    Files.createDirectories(jar.getParent());
    try (OutputStream out = Files.newOutputStream(jar); var zip = new ZipOutputStream(out)) {
      ZipEntry entry = new ZipEntry(CLASS);
      entry.setLastModifiedTime(FileTime.fromMillis(time));
      zip.putNextEntry(entry);
      zip.write(content.getBytes());
    }
    Files.setLastModifiedTime(jar, FileTime.fromMillis(time));
    return GradedTests.bookHash(jar);
  }

  private String folder(String name, String content, long time) throws IOException {
    Path file = home.resolve(name).resolve(CLASS);
    Files.createDirectories(file.getParent());
    Files.writeString(file, content);
    Files.setLastModifiedTime(file, FileTime.fromMillis(time));
    return GradedTests.bookHash(home.resolve(name));
  }

  @Test
  void a_jar_that_is_built_again_has_the_same_key() throws IOException {
    String first = jar("a", "code", 1_700_000_000_000L);
    assertEquals(first, jar("b", "code", 1_800_000_000_000L));
    assertNotEquals(first, jar("c", "Code", 1_700_000_000_000L));
  }

  @Test
  void so_has_a_folder_of_classes() throws IOException {
    String first = folder("a", "code", 1_700_000_000_000L);
    assertEquals(first, folder("b", "code", 1_800_000_000_000L));
    assertNotEquals(first, folder("c", "Code", 1_700_000_000_000L));
  }
}
