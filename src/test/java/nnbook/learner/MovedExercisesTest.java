package nnbook.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import nnbook.grader.MovedNames;
import nnbook.platform.TextHash;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MovedExercisesTest {
  private static final Path HOME = Path.of(System.getProperty("nnbook.home", "."));
  private static final String MINE = "package ch16;\n\npublic final class Flops {\n"
      + "  public static long flops(int... sizes) {\n    return 1;\n  }\n}\n";

  @TempDir private Path home;
  private final List<String> told = new ArrayList<>();

  private Path write(String file, String text) throws IOException {
    Path path = home.resolve(file);
    Files.createDirectories(path.getParent());
    return Files.writeString(path, text);
  }

  private static String stub(String chapter) throws IOException {
    return Files.readString(HOME.resolve("exercises/ch21/Flops.java")).replace("ch21", chapter);
  }

  private String now() throws IOException {
    return Files.readString(home.resolve("exercises/ch21/Flops.java"));
  }

  @Test
  void a_learners_file_goes_along_with_its_progress() throws IOException {
    Path old = write("exercises/ch16/Flops.java", MINE);
    write("exercises/ch21/Flops.java", stub("ch21"));
    write(".nnbook/state.properties", "ch16.Flops = passed 3/3 " + TextHash.of(MINE)
        + "\nch16.Flops.hints = 2\nch16.FromKeras.hints = 1\nlast = ch16.Flops\n");
    Progress progress = Workbook.of(home, told::add).progress();
    assertEquals(MINE.replace("ch16", "ch21"), now());
    assertFalse(Files.exists(old));
    assertEquals(MINE, Files.readString(home.resolve(".nnbook/backup/ch16/Flops.java-1")));
    assertEquals(2, progress.hints("ch21.Flops"));
    assertEquals(1, progress.hints("ch16.FromKeras"));
    assertEquals("ch21.Flops", progress.last());
    assertTrue(Files.readString(home.resolve(".nnbook/state.properties"))
        .contains("ch21.Flops = passed 3/3 " + TextHash.of(MINE.replace("ch16", "ch21"))));
    assertTrue(told.get(0).startsWith("ch16.Flops is ch21.Flops in this edition"), told.get(0));
    Workbook.of(home, told::add);
    assertEquals(1, told.size());
  }

  @Test
  void an_untouched_stub_goes_without_a_word() throws IOException {
    Path old = write("exercises/ch16/Flops.java", stub("ch16"));
    write("exercises/ch21/Flops.java", stub("ch21"));
    Workbook.of(home, told::add);
    assertFalse(Files.exists(old));
    assertEquals(stub("ch21"), now());
    assertEquals(List.of(), told);
  }

  @Test
  void what_was_begun_under_both_names_is_kept_twice() throws IOException {
    write("exercises/ch16/Flops.java", MINE);
    write("exercises/ch21/Flops.java", "package ch21; class Flops { int begun; }");
    Workbook.of(home, told::add);
    assertEquals("package ch21; class Flops { int begun; }", now());
    assertEquals(MINE, Files.readString(home.resolve(".nnbook/backup/ch16/Flops.java-1")));
    assertTrue(told.get(0).contains("you have begun that, too"), told.get(0));
  }

  @Test
  void every_exercise_that_moved_is_in_the_book_under_its_name_now() {
    MovedNames.ALL.forEach((before, now) -> {
      assertFalse(Files.exists(HOME.resolve("exercises/" + before.replace('.', '/') + ".java")));
      assertTrue(Files.exists(HOME.resolve("exercises/" + now.replace('.', '/') + ".java")), now);
    });
  }
}
