package nnbook.grader;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import nnbook.exercise.Failure;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VerdictTest {
  private static final Exercise EXERCISE =
      new Exercise("ch90.X", "ch90", "X", "", "", 1, 5, "", Path.of("X.java"));

  private static CheckResult check(String name, Outcome outcome, String diagnosis) {
    Failure failure =
        new Failure(Failure.Kind.OTHER, "", "", "", "", "", diagnosis, "");
    return new CheckResult(name, 2, outcome, failure, "", "");
  }

  private static Verdict verdict(CheckResult... checks) {
    return verdict(Arrays.asList(checks));
  }

  private static Verdict verdict(List<CheckResult> checks) {
    return Verdict.of(EXERCISE, checks, List.of());
  }

  @Test
  void the_worst_check_decides() {
    CheckResult passed = check("a", Outcome.PASSED, "");
    assertEquals(Outcome.PASSED, verdict(passed).outcome());
    assertEquals(Outcome.FAILED, verdict(check("b", Outcome.FAILED, ""), passed).outcome());
    assertEquals(Outcome.NO_TEST, verdict().outcome());
    assertEquals(
        Outcome.TIME_LIMIT,
        verdict(check("b", Outcome.TIME_LIMIT, ""), check("c", Outcome.NOT_RUN, "")).outcome());
    assertEquals(2, verdict(check("b", Outcome.FAILED, ""), passed).points());
    assertEquals(4, verdict(check("b", Outcome.FAILED, ""), passed).possiblePoints());
  }

  @Test
  void only_an_exercise_without_any_work_is_not_started() {
    CheckResult open = check("a", Outcome.NOT_STARTED, "");
    assertEquals(Outcome.NOT_STARTED, verdict(open, open).outcome());
    assertEquals(Outcome.FAILED, verdict(open, check("b", Outcome.PASSED, "")).outcome());
  }

  @Test
  void a_wrong_answer_is_told_before_a_missing_refusal() {
    Failure refusal =
        new Failure(Failure.Kind.DID_NOT_THROW, "", "", "", "", "", "No lengths checked.", "");
    CheckResult plain = check("plain", Outcome.FAILED, "");
    CheckResult refuses = new CheckResult("refuses", 1, Outcome.FAILED, refusal, "", "");
    assertEquals("plain", verdict(plain, refuses).told().orElseThrow().method());
    assertEquals("refuses", verdict(refuses).told().orElseThrow().method());
  }

  @Test
  void what_stopped_everything_is_told_first_then_a_diagnosis() {
    List<CheckResult> checks =
        List.of(
            check("passed", Outcome.PASSED, ""),
            check("plain", Outcome.FAILED, ""),
            check("diagnosed", Outcome.FAILED, "The bias is missing."),
            check("stopped", Outcome.CRASHED, ""));
    assertEquals("stopped", verdict(checks).told().orElseThrow().method());
    assertEquals(
        "diagnosed", verdict(checks.subList(0, 3)).told().orElseThrow().method());
    assertEquals(
        "plain", verdict(checks.subList(0, 2)).told().orElseThrow().method());
    assertEquals(0, verdict(checks.subList(0, 1)).told().stream().count());
  }
}
