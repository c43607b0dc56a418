package nnbook.course.certify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ChildJarTest {
  @TempDir Path folder;

  @Test
  void stays_as_it_is_while_children_of_another_grader_run_from_it() throws IOException {
    Path jar = ChildFiles.in(folder).jar();
    byte[] whole = Files.readAllBytes(jar);
    try (InputStream running = Files.newInputStream(jar)) {
      ChildFiles.in(folder);
      assertEquals(whole.length, running.readAllBytes().length);
    }
    Files.write(jar, new byte[] {1});
    try (InputStream running = Files.newInputStream(jar)) {
      ChildFiles.in(folder);
      assertEquals(1, running.readAllBytes().length);
    }
    assertNotEquals(1, Files.size(jar));
  }

  @Test
  void is_not_written_again_when_nothing_has_changed() throws IOException {
    Path jar = ChildFiles.in(folder).jar();
    Object before = Files.getLastModifiedTime(jar);
    ChildFiles.in(folder);
    assertEquals(before, Files.getLastModifiedTime(jar));
  }
}
