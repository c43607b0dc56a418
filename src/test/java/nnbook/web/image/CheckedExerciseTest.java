package nnbook.web.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nnbook.author.audit.AnswerFiles;
import nnbook.grader.CheckResult;
import nnbook.grader.CheckSequence;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Grader;
import nnbook.grader.Outcome;
import nnbook.grader.Stubs;
import nnbook.grader.ToldCheck;
import nnbook.grader.Verdict;
import nnbook.grader.compile.Compilation;
import nnbook.grader.compile.IsolatedCompiler;
import nnbook.grader.compile.Source;
import nnbook.grader.worker.WorkerClassPath;
import nnbook.web.vm.VmLimits;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The page's checks say what the terminal's say: one exercise a chapter, or all. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckedExerciseTest {
  private static final Path HOME = Path.of(System.getProperty("nnbook.home", "."));
  private static final VmLimits LIMITS =
      new VmLimits(200_000_000, 2_000, 100_000_000, 256L << 20);

  private static Grader grader;
  private static IsolatedCompiler compiler;
  private static List<Exercise> exercises;

  @BeforeAll
  static void start() {
    grader = Grader.of(HOME, Stubs.in(HOME.resolve("exercises")), Grader.TIME_LIMIT);
    compiler = new IsolatedCompiler(List.of(WorkerClassPath.book()));
    exercises = ExerciseCatalog.of(HOME.resolve("exercises")).all();
  }

  @AfterAll
  static void end() {
    grader.close();
    compiler.close();
  }

  private static List<CheckResult> inThePage(Exercise exercise, String text, VmLimits limits) {
    Compilation compilation = compiler.compile(Source.of(exercise.id(), text));
    CheckedExercise checked =
        new CheckedExercise(JvmWorld.ofPage(), grader.gradedTest(exercise), limits);
    compilation.classes().forEach(checked::submit);
    return checked.check("");
  }

  private static void compare(Exercise exercise, Path answer) throws IOException {
    String text = Files.readString(answer);
    Verdict verdict = grader.check(exercise, text, "");
    if (verdict.outcome().compareTo(Outcome.NOT_RUN) > 0) {
      return; // does not compile, or ends its JVM
    }
    List<CheckResult> checks = inThePage(exercise, text, LIMITS);
    assertEquals(verdict.checks(), checks, answer.toString());
    assertEquals(verdict.outcome(), CheckSequence.outcome(checks));
    assertEquals(verdict.told(), ToldCheck.of(checks), answer.toString());
  }

  @TestFactory
  Stream<DynamicTest> an_exercise_of_each_chapter_gets_the_same_verdicts() {
    return exercises.stream()
        .map(Exercise::chapter)
        .distinct()
        .flatMap(chapter ->
            exercises.stream().filter(one -> one.chapter().equals(chapter)).limit(1))
        .map(exercise -> DynamicTest.dynamicTest(exercise.id(), () -> {
          List<Path> answers = AnswerFiles.of(ExercisePaths.of(HOME, exercise));
          for (Path answer : answers.subList(0, 2)) {
            compare(exercise, answer);
          }
        }));
  }

  @TestFactory
  @Tag("slow")
  Stream<DynamicTest> all_answers_get_the_same_verdicts() {
    return exercises.stream()
        .map(exercise -> DynamicTest.dynamicTest(exercise.id(), () -> {
          for (Path answer : AnswerFiles.of(ExercisePaths.of(HOME, exercise))) {
            compare(exercise, answer);
          }
        }));
  }

  @Test
  void an_endless_loop_stops_all_further_checks() throws IOException {
    Exercise first = exercises.get(0);
    String solution = Files.readString(ExercisePaths.of(HOME, first).solution());
    int body = solution.indexOf('{', solution.indexOf("static ")) + 1;
    String text = solution.substring(0, body) + " while (Math.abs(1) > 0) { }"
        + solution.substring(body);
    VmLimits limits = new VmLimits(100_000, 2_000, 1_000_000, Long.MAX_VALUE);
    List<CheckResult> checks = inThePage(first, text, limits);
    assertEquals(Outcome.TIME_LIMIT, checks.get(0).outcome(), checks.toString());
    assertTrue(checks.get(0).failure().headline().contains(first.name() + ".java:"),
        checks.get(0).failure().headline());
    assertTrue(checks.stream().skip(1).allMatch(one -> one.outcome() == Outcome.NOT_RUN));
  }

  @Test
  void a_stub_is_not_started() {
    Exercise first = exercises.get(0);
    List<CheckResult> checks = inThePage(first, first.source(), LIMITS);
    assertEquals(Outcome.NOT_STARTED, CheckSequence.outcome(checks));
    assertEquals(Optional.of(Outcome.NOT_STARTED), ToldCheck.of(checks).map(CheckResult::outcome));
  }
}
