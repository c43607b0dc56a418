package nnbook.book.site.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramsTest {
  @TempDir private Path folder;

  private Path program(String name) throws IOException {
    Path file = Files.createDirectories(folder.resolve("bin")).resolve(name);
    Files.writeString(file, "");
    assertTrue(file.toFile().setExecutable(true));
    return file;
  }

  private Optional<Programs> find(String... more) {
    return Programs.find(more.length == 0
        ? Map.of("PATH", folder.resolve("bin").toString())
        : Map.of("PATH", folder.resolve("bin").toString(), more[0], more[1]));
  }

  @Test
  void both_are_found_on_the_path() throws IOException {
    Path driver = program("chromedriver");
    assertEquals(Optional.of(new Programs(program("chromium"), driver)), find());
  }

  @Test
  void a_browser_without_its_driver_is_none() throws IOException {
    program("chromium");
    assertEquals(Optional.empty(), find());
  }

  @Test
  void the_user_has_the_first_word() throws IOException {
    Path chromium = program("chromium");
    program("chromedriver");
    assertEquals(Optional.of(new Programs(chromium, Path.of("mine"))),
        find("CHROMEDRIVER", "mine"));
  }

  @Test
  void a_runner_names_the_folder_of_the_driver() throws IOException {
    Path chrome = program("google-chrome");
    program("chromium");
    Path driver = program("chromedriver");
    Path fitting = Files.move(driver, folder.resolve("chromedriver"));
    program("chromedriver");
    assertEquals(Optional.of(new Programs(chrome, fitting)),
        find("CHROMEWEBDRIVER", folder.toString()));
  }
}
