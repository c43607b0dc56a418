package nnbook.web.image;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nnbook.grader.CheckResult;
import nnbook.grader.CheckSequence;
import nnbook.grader.Exercise;
import nnbook.grader.ExerciseCatalog;
import nnbook.grader.ExercisePaths;
import nnbook.grader.Grader;
import nnbook.grader.HeadlineCheck;
import nnbook.grader.Outcome;
import nnbook.grader.Stubs;
import nnbook.grader.VerdictJson;
import nnbook.grader.WrongSolutions;
import nnbook.platform.JsonText;
import nnbook.web.aot.SharedSignatures;
import nnbook.web.compiler.CompilerJson;
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
@Tag("long")
@DisplayNameGeneration(ReplaceUnderscores.class)
class CheckedExerciseTest {
  private static final Path HOME = Path.of(System.getProperty("nnbook.home", "."));
  private static final VmLimits LIMITS =
      new VmLimits(300_000_000, 3_000, 100_000_000, 256L << 20);

  private static Grader grader;
  private static CompilerJson compiler;
  private static List<Exercise> exercises;

  @BeforeAll
  static void start() {
    grader = Grader.of(HOME, Stubs.in(HOME.resolve("exercises")), Grader.TIME_LIMIT);
    compiler = new CompilerJson(SharedSignatures.bytes());
    exercises = ExerciseCatalog.of(HOME.resolve("exercises")).all();
  }

  @AfterAll
  static void end() {
    grader.close();
  }

  private static JsonNode compiled(Exercise exercise, String text) {
    return PageTranscript.json(
        compiler.unit(exercise.id(), text, grader.gradedTest(exercise).text()));
  }

  private static List<CheckResult> checks(Exercise exercise, JsonNode compiled, VmLimits limits) {
    CheckedExercise checked =
        new CheckedExercise(JvmWorld.ofPage(), grader.gradedTest(exercise), limits);
    compiled.get("classes").forEach(name ->
        checked.submit(name.asText(), compiler.bytes(name.asText())));
    return checked.check("");
  }

  /** As the page's worker does. */
  private static JsonNode verdict(Exercise exercise, String text) {
    JsonNode compiled = compiled(exercise, text);
    if (!compiled.get("ok").asBoolean()) {
      return compiled;
    }
    ObjectNode verdict = (ObjectNode) PageTranscript.json(JsonText.of(
        VerdictJson.of(exercise.id(), checks(exercise, compiled, LIMITS))));
    if (verdict.get("outcome").asText().equals("failed")) {
      verdict.set("remarks", compiled.get("remarks"));
    }
    return verdict;
  }

  private static void compare(Exercise exercise, int most) {
    VerdictParity parity = new VerdictParity(grader, (id, text) -> verdict(exercise, text));
    assertEquals("", String.join("\n", parity.differences(
        exercise, WrongSolutions.withSolution(ExercisePaths.of(HOME, exercise)), most)));
  }

  @TestFactory
  Stream<DynamicTest> an_exercise_of_each_chapter_gets_the_same_verdicts() {
    return exercises.stream()
        .map(Exercise::chapter)
        .distinct()
        .flatMap(chapter ->
            exercises.stream().filter(one -> one.chapter().equals(chapter)).limit(1))
        .map(exercise -> DynamicTest.dynamicTest(exercise.id(), () -> compare(exercise, 2)));
  }

  @TestFactory
  @Tag("slow")
  Stream<DynamicTest> all_answers_get_the_same_verdicts() {
    return exercises.stream()
        .map(exercise -> DynamicTest.dynamicTest(exercise.id(), () ->
            compare(exercise, Integer.MAX_VALUE)));
  }

  /** Whether they still differ is seen where all answers are compared. */
  @Test
  void accepted_differences_are_of_answers_that_exist() {
    Set<String> all = exercises.stream()
        .flatMap(one -> WrongSolutions.withSolution(ExercisePaths.of(HOME, one)).keySet().stream()
            .map(name -> one.id() + " " + name))
        .collect(Collectors.toSet());
    Set<String> gone = new TreeSet<>(VerdictParity.accepted());
    gone.removeAll(all);
    assertEquals(Set.of(), gone);
  }

  @Test
  void an_endless_loop_stops_all_further_checks() throws IOException {
    Exercise first = exercises.get(0);
    String solution = Files.readString(ExercisePaths.of(HOME, first).solution());
    int body = solution.indexOf('{', solution.indexOf("static ")) + 1;
    String text = solution.substring(0, body) + " while (Math.abs(1) > 0) { }"
        + solution.substring(body);
    VmLimits limits = new VmLimits(100_000, 2_000, 1_000_000, Long.MAX_VALUE);
    List<CheckResult> checks = checks(first, compiled(first, text), limits);
    assertEquals(Outcome.TIME_LIMIT, checks.get(0).outcome(), checks.toString());
    assertTrue(checks.get(0).failure().headline().contains(first.name() + ".java:"),
        checks.get(0).failure().headline());
    assertTrue(checks.stream().skip(1).allMatch(one -> one.outcome() == Outcome.NOT_RUN));
  }

  @Test
  void a_stub_is_not_started() {
    Exercise first = exercises.get(0);
    List<CheckResult> checks = checks(first, compiled(first, first.source()), LIMITS);
    assertEquals(Outcome.NOT_STARTED, CheckSequence.outcome(checks));
    assertEquals(Optional.of(Outcome.NOT_STARTED),
        HeadlineCheck.of(checks).map(CheckResult::outcome));
  }
}
