package nnbook.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import nnbook.diagnosis.Failure;
import nnbook.engine.random.SeededRandom;
import nnbook.grader.compile.CompileProblem;
import nnbook.platform.ExitCode;
import nnbook.platform.ProjectLayout;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("jdk")
@Tag("long")
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
  static void end() {
    grader.close();
  }

  private static Verdict check(String submission) throws IOException {
    return grader.check(scale, TestHome.submission(submission), "");
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
  void a_file_of_an_earlier_edition_is_told_so_and_how_to_go_on() {
    String stub = ExerciseCatalog.source(scale.file());
    String renamed = stub.replace(" scale(", " stretched(");
    String old = renamed.replaceFirst(" \\* \\w+", " * Once");
    List<CompileProblem> told = grader.check(scale, old, "").problems();
    assertTrue(told.get(0).sentence().contains("./nnbook reset ch90.Scale"), told.toString());
    assertEquals(grader.check(scale, renamed, "").problems(), told.subList(1, told.size()));
    assertEquals(Outcome.NOT_STARTED,
        grader.check(scale, stub.replaceFirst(" \\* \\w+", " * Once"), "").outcome());
  }

  @Test
  void checks_that_do_not_run_count_as_failed() {
    Exercise partly = ExerciseCatalog.of(home.resolve("exercises")).one("partly");
    String text = ExerciseCatalog.source(partly.file());
    String solved = text.replaceFirst("throw new [^;]*;", "return 1;");
    Verdict verdict;
    try (Grader patient = // the first test that needs JUnit waits for it
        Grader.of(home, Stubs.in(home.resolve("exercises")), Grader.TIME_LIMIT)) {
      verdict = patient.check(partly, solved, "");
    }
    assertEquals(
        List.of(
            "PASSED ",
            "NOT_RUN This check did not run: later.",
            "NOT_RUN This check was broken off: an assumption of it does not hold.",
            "NOT_RUN This check did not run."),
        verdict.checks().stream().map(c -> c.outcome() + " " + c.failure().headline()).toList());
    assertFalse(verdict.passed());
    assertEquals(ExitCode.FAIL, verdict.exitCode());
    assertEquals(1, verdict.points());
    assertEquals(5, verdict.possiblePoints());
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
  void a_helper_class_beside_an_exercise_is_no_fault_of_the_book(@TempDir Path folder)
      throws IOException {
    TestHome.copyTo(folder);
    Path helper = folder.resolve("exercises/ch90/Helper.java");
    Files.writeString(helper, "package ch90;\nclass Helper {}\n");
    try (Grader other = Grader.of(folder, Stubs.of(folder), LIMIT)) {
      Verdict verdict = other.check(ExerciseCatalog.read(helper), "");
      assertEquals(ExitCode.FAIL, verdict.exitCode());
      assertTrue(verdict.sentence().startsWith("ch90.Helper is none of"), verdict.sentence());
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

  @Test
  void a_damaged_file_of_the_cache_is_made_again(@TempDir Path folder) throws IOException {
    TestHome.copyTo(folder);
    Exercise exercise = ExerciseCatalog.of(folder.resolve("exercises")).one("scale");
    String whole = compiledTest(folder, exercise);
    Path cached;
    try (var files = Files.list(folder.resolve("target/graded"))) {
      cached = files.findFirst().orElseThrow();
    }
    String text = Files.readString(cached);
    SeededRandom random = new SeededRandom(1);
    for (int i = 0; i < 12; i++) {
      int at = random.nextInt(text.length());
      String rest = i % 3 == 0 ? "" : i % 3 == 1 ? "?" + text.substring(at + 1) : text;
      Files.writeString(cached, text.substring(0, at) + rest);
      assertEquals(whole, compiledTest(folder, exercise));
      assertEquals(text, Files.readString(cached));
    }
  }

  private static String compiledTest(Path folder, Exercise exercise) {
    try (GradedTests tests = new GradedTests(new ProjectLayout(folder))) {
      return tests.compiled(exercise, exercise.source()).text();
    }
  }
}
