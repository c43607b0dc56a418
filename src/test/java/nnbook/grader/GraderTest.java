package nnbook.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import nnbook.exercise.Failure;
import nnbook.grader.compile.CompileProblem;
import nnbook.platform.ExitCode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class GraderTest {
  private static final Duration LIMIT = Duration.ofSeconds(3);

  @TempDir private static Path home;
  private static Grader grader;
  private static Exercise scale;

  @BeforeAll
  static void start() throws IOException {
    TestHome.copyTo(home);
    grader = Grader.of(home, Stubs.in(home.resolve("exercises")), LIMIT);
    scale = ExerciseCatalog.of(home.resolve("exercises")).one("scale");
  }

  @AfterAll
  static void nothing_is_left_behind() {
    grader.close();
    assertEquals(0, ProcessHandle.current().children().filter(GraderTest::isWorker).count());
  }

  private static boolean isWorker(ProcessHandle process) {
    return process.info().commandLine().orElse("").contains("nnbook.grader.worker.Worker");
  }

  private static Verdict check(String submission) throws IOException {
    return grader.check(scale, TestHome.submission(submission), "");
  }

  /** Everything that a learner reads of a verdict. */
  private static String words(Verdict verdict) {
    return verdict.sentence()
        + verdict.problems().stream()
            .map(CompileProblem::sentence)
            .collect(Collectors.joining("\n"))
        + verdict.checks().stream()
            .map(c -> c.failure().headline() + c.failure().diagnosis())
            .collect(Collectors.joining("\n"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(delimiter = '|', textBlock =
      """
      passes-all         | PASSED           | 5 |
      passes-some        | FAILED           | 4 | The factor is not looked at
      passes-none        | FAILED           | 0 | Factor and number are added
      does-not-compile   | DOES_NOT_COMPILE | 0 | A semicolon is missing
      nested-too-deep    | DOES_NOT_COMPILE | 0 | nested too deeply
      empty              | DOES_NOT_COMPILE | 0 | The file declares no class
      wrong-package      | DOES_NOT_COMPILE | 0 | The first line must be "package ch90;"
      no-package         | DOES_NOT_COMPILE | 0 | The first line must be "package ch90;"
      renamed-class      | DOES_NOT_COMPILE | 0 | this file declares Scaling. Rename it back
      renamed-method     | DOES_NOT_COMPILE | 0 | your class has multiply(double[], double)
      wrong-parameters   | DOES_NOT_COMPILE | 0 | your method is scale(double[], float)
      not-static         | DOES_NOT_COMPILE | 0 | it must be public static
      wrong-result       | DOES_NOT_COMPILE | 0 | but your method returns Object
      no-method          | DOES_NOT_COMPILE | 0 | which your class does not have
      loops              | TIME_LIMIT       | 0 | did not come to an end within 3 s
      starts-process     | TIME_LIMIT       | 0 | did not come to an end within 3 s
      exits              | CRASHED          | 0 | ended the program with exit code 0 (Scale.java:7)
      halts              | CRASHED          | 0 | made the Java machine stop (exit code 3)
      out-of-memory      | OUT_OF_MEMORY    | 0 | more than 256 MB
      recursion          | FAILED           | 0 | called itself too often
      prints-without-end | FAILED           | 0 | printed more than a million characters
      reads-input        | FAILED           | 0 | reads from the keyboard
      leaves-threads     | FAILED           | 0 | left threads running (1)
      changes-input      | FAILED           | 1 | changed the input a
      too-short          | FAILED           | 0 |
      throws             | FAILED           | 0 | Exception: Index 3 out of bounds for length 3 (Scale.java:7)
      breaks-at-start    | FAILED           | 0 | NumberFormatException
      changes-locale     | PASSED           | 5 |
      prints             | FAILED           | 0 |
      """)
  void every_submission_gets_a_verdict_and_the_next_is_graded_as_ever(
      String submission, Outcome outcome, int points, String sentence) throws IOException {
    Verdict verdict = check(submission);
    assertEquals(outcome, verdict.outcome(), words(verdict));
    assertEquals(points, verdict.points());
    assertEquals(5, verdict.possiblePoints());
    assertTrue(words(verdict).contains(sentence == null ? "" : sentence), words(verdict));
    assertEquals(5, check("passes-all").points());
  }

  @Test
  void processes_that_the_code_started_are_ended_too() throws IOException {
    check("starts-process");
    assertEquals(
        0,
        ProcessHandle.allProcesses()
            .filter(p -> p.info().commandLine().orElse("").endsWith("sleep 600"))
            .count());
  }

  @Test
  void an_untouched_exercise_is_not_started() {
    Verdict verdict = grader.check(scale, "");
    assertEquals(Outcome.NOT_STARTED, verdict.outcome());
    assertEquals(ExitCode.FAIL, verdict.exitCode());
    assertTrue(verdict.checks().stream().allMatch(c -> c.outcome() == Outcome.NOT_STARTED));
  }

  @Test
  void a_failure_has_all_its_parts() throws IOException {
    CheckResult told = check("passes-none").told().orElseThrow();
    assertEquals("the worked example", told.title());
    assertEquals(
        new Failure(
            Failure.Kind.WRONG_VALUE,
            "The answer is wrong.",
            "a = [1, -2, 0.5], factor = 3.0",
            "[3, -6, 1.5]",
            "[4, 1, 3.5]",
            "first difference at [0]: expected 3.0, actual 4.0",
            "Factor and number are added: multiply them.",
            ""),
        told.failure());
    assertEquals("1", check("passes-none").checks().get(1).failure().seed());
  }

  @Test
  void one_seed_can_be_repeated() throws IOException {
    Verdict verdict = grader.check(scale, TestHome.submission("passes-none"), "17");
    assertEquals("17", verdict.checks().get(1).failure().seed());
  }

  @Test
  void what_the_code_prints_is_kept() throws IOException {
    assertEquals("factor = 3.0\n", check("prints").checks().get(0).printed());
    assertTrue(check("prints-without-end").checks().get(0).printed().length() < 5_000);
  }

  @Test
  void checks_that_do_not_run_count_as_failed() {
    Exercise partly = ExerciseCatalog.of(home.resolve("exercises")).one("partly");
    String text = ExerciseCatalog.source(partly.file());
    String solved = text.replaceFirst("throw new [^;]*;", "return 1;");
    Verdict verdict = grader.check(partly, solved, "");
    assertEquals(
        List.of(Outcome.PASSED, Outcome.NOT_RUN, Outcome.NOT_RUN),
        verdict.checks().stream().map(CheckResult::outcome).toList());
    assertFalse(verdict.passed());
    assertTrue(words(verdict).contains("This check did not run: later."), words(verdict));
  }

  @Test
  void what_is_missing_in_the_book_is_no_fault_of_the_learner(@TempDir Path folder)
      throws IOException {
    TestHome.copyTo(folder);
    Path test = folder.resolve("src/test/java/ch90/ScaleTest.java");
    Exercise exercise = ExerciseCatalog.of(folder.resolve("exercises")).one("scale");
    try (Grader other = Grader.of(folder, Stubs.in(folder.resolve("exercises")), LIMIT)) {
      Files.writeString(test, "package ch90; class ScaleTest { oops }");
      Verdict broken = other.check(exercise, "");
      assertEquals(Outcome.NO_TEST, broken.outcome());
      assertTrue(broken.sentence().contains("ScaleTest.java:1"), broken.sentence());
      Files.delete(test);
      Verdict missing = other.check(exercise, "");
      assertEquals(ExitCode.INTERNAL, missing.exitCode());
    }
  }

  @Test
  void a_changed_test_is_compiled_again(@TempDir Path folder) throws IOException {
    TestHome.copyTo(folder);
    Path test = folder.resolve("src/test/java/ch90/ScaleTest.java");
    Exercise exercise = ExerciseCatalog.of(folder.resolve("exercises")).one("scale");
    try (Grader other = Grader.of(folder, Stubs.in(folder.resolve("exercises")), LIMIT)) {
      other.check(exercise, "");
      Files.writeString(test, Files.readString(test).replace("@Points(2)", "@Points(7)"));
      assertEquals(15, other.check(exercise, "").possiblePoints());
    }
    try (var cache = Files.list(folder.resolve("target/graded"))) {
      assertEquals(1, cache.count());
    }
  }
}
