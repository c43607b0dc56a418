package nnbook.author.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.Grader;
import nnbook.grader.Stubs;
import nnbook.grader.TestHome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class PuzzleAuditTest {
  @TempDir private Path home;

  @BeforeEach
  void a_project() throws IOException {
    TestHome.copyTo(home);
  }

  private List<String> faults() {
    ExerciseCatalog catalog = ExerciseCatalog.of(home.resolve("exercises"));
    try (Grader grader = Grader.of(home, Stubs.in(catalog.folder()), Grader.TIME_LIMIT)) {
      return new PuzzleAuditor(home, grader, catalog.one("scale")).faults();
    }
  }

  @Test
  void a_sound_puzzle_has_no_faults() throws IOException {
    TestHome.puzzle(home, "3 < 4 < 6\n1 < 6");
    assertEquals(List.of(), faults());
  }

  @Test
  void a_puzzle_that_is_too_strict_or_too_loose_is_found_out() throws IOException {
    TestHome.puzzle(home, "1 < 3 < 4 < 6");
    assertEquals(
        List.of("the puzzle holds line 1 above line 3, but they may change places"), faults());
    TestHome.puzzle(home, "3 < 4\n1 3 < 6");
    assertEquals(
        "the puzzle accepts the order 1 2 3 6 4 5, but it fails: This statement can never run",
        faults().get(0).split(": what stands before it")[0]);
  }

  @Test
  void a_solution_of_four_statements_has_a_puzzle_or_says_why_not() throws IOException {
    assertEquals(List.of(), faults());
    Path notes = home.resolve("solutions/ch90/puzzles.adoc");
    Files.delete(notes);
    assertEquals(
        List.of("the solution has 4 statements or more and no puzzle:"
            + " ./nnbook author puzzles ch90.Scale makes one"),
        faults());
    Path solution = home.resolve("solutions/ch90/Scale.java");
    String text = Files.readString(solution);
    Files.writeString(solution, text.replaceFirst("(?s)    if .*    return b;", "    return a;"));
    assertEquals(List.of(), faults());
  }

  @Test
  void what_is_proven_is_proven_again_when_the_test_has_changed() throws IOException {
    TestHome.puzzle(home, "3 < 4 < 6\n1 < 6");
    assertEquals(List.of(), faults());
    Path test = home.resolve("src/test/java/ch90/ScaleTest.java");
    String strict = Files.readString(test);
    Files.writeString(test, strict.replaceFirst("\\{3, -6, 1.5\\}", "{3, -6, 1}"));
    assertFalse(faults().isEmpty());
  }

  @Test
  void a_line_that_is_said_not_to_belong_must_fail() throws IOException {
    TestHome.puzzle(home, "3 < 4 < 6\n1 < 6");
    Path wrong = home.resolve(TestHome.WRONG);
    Files.writeString(wrong, Files.readString(wrong).replace(
        "== plus\nexpect: plus\n-      b[i] = factor * a[i];\n+      b[i] = factor + a[i];",
        "== plus\nexpect: plus\n-      b[i] = factor * a[i];\n+      b[i] = a[i] * factor;"));
    assertEquals(
        List.of("the puzzle says that this line does not belong, but it passes:"
            + " b[i] = a[i] * factor;"),
        faults());
  }

  @Test
  void notes_that_cannot_be_read_are_a_fault_and_those_of_no_exercise_are_stray()
      throws IOException {
    TestHome.puzzle(home, "3 < 4 < 6 ?");
    assertEquals(
        List.of("The puzzle of ch90.Scale is not sound: puzzles.adoc has lines that are neither a"
            + " chain like 1 2 < 3 nor a distractor like name:: reason: [3 < 4 < 6 ?]"),
        faults());
    Path notes = home.resolve("solutions/ch90/puzzles.adoc");
    Files.writeString(notes, "== Gone\n1 < 2\n");
    assertEquals(
        List.of(home.relativize(notes) + " has a section Gone, which is no exercise"),
        Audit.strayFiles(home, ExerciseCatalog.of(home.resolve("exercises"))));
  }
}
