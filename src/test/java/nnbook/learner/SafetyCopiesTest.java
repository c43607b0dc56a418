package nnbook.learner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nnbook.grader.Exercise;
import nnbook.grader.Grader;
import nnbook.grader.TestHome;
import nnbook.learner.Progress;
import nnbook.learner.Workbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In practice mode code may do what the learner may; still it loses none of the other work. */
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class SafetyCopiesTest {
  private static final String HOSTILE =
      """
      package ch90;

      import java.io.IOException;
      import java.nio.file.Files;
      import java.nio.file.Path;
      import java.util.Comparator;
      import java.util.stream.Stream;

      public final class Scale {
        private Scale() {}

        public static double[] scale(double[] a, double factor) throws IOException {
          WHAT
          return a;
        }

        static void delete(String folder) throws IOException {
          try (Stream<Path> files = Files.walk(Path.of(folder))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
              Files.delete(file);
            }
          }
        }
      }
      """;

  private static final String WORK = "package ch90; final class Partly { /* hours of work */ }\n";

  @TempDir private Path home;
  private Path scale;
  private Path partly;
  private Workbook book;

  @BeforeEach
  void a_project_with_work_in_it() throws IOException {
    TestHome.copyWithStubsTo(home);
    scale = home.resolve("exercises/ch90/Scale.java");
    partly = home.resolve("exercises/ch90/Partly.java");
    Files.writeString(partly, WORK);
    book = Workbook.of(home, org.junit.jupiter.api.Assertions::fail);
    book.progress().sawHint("ch90.Partly", 2);
    book.progress().save();
  }

  /** Checks code that does {@code what}; returns what the learner is told besides the verdict. */
  private List<String> check(String what) throws IOException {
    String escaped = home.toString().replace("\\", "\\\\");
    Files.writeString(scale, HOSTILE.replace("WHAT", what).replace("HOME", escaped));
    Exercise exercise = book.catalog().one("scale");
    SafetyCopies copies = new SafetyCopies(book);
    try (Grader grader = Grader.of(home, Grader.TIME_LIMIT)) {
      copies.keep();
      assertFalse(grader.check(exercise, "").passed());
    }
    return copies.restore(exercise);
  }

  private Path backup(String name) {
    return home.resolve(".nnbook/backup/ch90").resolve(name);
  }

  @Test
  void deleted_exercises_are_put_back() throws IOException {
    List<String> told = check("delete(\"HOME/exercises\");");
    assertEquals(2, told.size(), told.toString());
    assertTrue(told.get(0).startsWith("exercises/ch90/Partly.java was gone after the check of"));
    assertEquals(WORK, Files.readString(partly));
    assertTrue(Files.readString(scale).contains("delete(\"" + home));
  }

  @Test
  void so_they_are_when_backups_and_progress_are_deleted_too() throws IOException {
    check("delete(\"HOME/exercises\"); delete(\"HOME/.nnbook\");");
    assertEquals(WORK, Files.readString(partly));
    assertEquals(WORK, Files.readString(backup("Partly.java")));
    assertEquals(2, Progress.of(home, text -> {}).hints("ch90.Partly"));
  }

  @Test
  void of_a_changed_exercise_the_old_text_is_kept() throws IOException {
    String partlyFile = "Path.of(\"HOME/exercises/ch90/Partly.java\")";
    List<String> told = check("Files.writeString(" + partlyFile + ", \"\");");
    assertEquals(1, told.size(), told.toString());
    assertTrue(told.get(0).endsWith(" .nnbook/backup/ch90/Partly.java.bak-1."), told.get(0));
    assertEquals("", Files.readString(partly));
    assertEquals(WORK, Files.readString(backup("Partly.java.bak-1")));
  }

  @Test
  void beside_an_editor_a_changed_exercise_accuses_nobody() throws IOException {
    SafetyCopies copies = new SafetyCopies(book);
    copies.keep();
    Files.writeString(partly, "saved meanwhile");
    assertEquals(List.of(), copies.restoreBeside(book.catalog().one("scale")));
    assertEquals(WORK, Files.readString(backup("Partly.java.bak-1")));
  }

  /** When the grader itself is ended from inside, the copy from before the check is there. */
  @Test
  void a_copy_is_there_before_the_check() throws IOException {
    new SafetyCopies(book).keep();
    assertEquals(WORK, Files.readString(backup("Partly.java")));
    assertFalse(Files.exists(backup("Scale.java")), "nobody has begun it");
  }

  @Test
  void harmless_code_is_not_told_of() throws IOException {
    assertEquals(List.of(), check(""));
    assertEquals(HOSTILE.replace("WHAT", ""), Files.readString(scale));
  }
}
