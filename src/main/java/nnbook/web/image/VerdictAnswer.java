package nnbook.web.image;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nnbook.exercise.Failure;
import nnbook.grader.CheckResult;
import nnbook.grader.CheckSequence;
import nnbook.grader.Outcome;
import nnbook.grader.ToldCheck;
import nnbook.platform.JsonText;

/** A verdict as {@code nnbook check --json} prints it. */
final class VerdictAnswer {
  private VerdictAnswer() {}

  /** As JSON, with the check that tells most in {@code told}, its diagnosis that of all. */
  static String of(String exercise, List<CheckResult> checks) {
    Outcome outcome = CheckSequence.outcome(checks);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("exercise", exercise);
    json.put("outcome", name(outcome));
    json.put("points",
        checks.stream().filter(CheckResult::passed).mapToInt(CheckResult::points).sum());
    json.put("possiblePoints", checks.stream().mapToInt(CheckResult::points).sum());
    json.put("exitCode", outcome.exitCode().code());
    json.put("sentence", "");
    json.put("problems", List.of());
    json.put("remarks", List.of());
    json.put("checks", checks.stream().map(VerdictAnswer::check).toList());
    ToldCheck.of(checks).ifPresent(told -> json.put("told", check(told)));
    return JsonText.of(json);
  }

  private static Map<String, Object> check(CheckResult check) {
    Failure failure = check.failure();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", check.method());
    json.put("title", check.title());
    json.put("points", check.points());
    json.put("outcome", name(check.outcome()));
    json.put("headline", failure.headline());
    json.put("given", failure.given());
    json.put("expected", failure.expected());
    json.put("actual", failure.actual());
    json.put("difference", failure.difference());
    json.put("diagnosis", failure.diagnosis());
    json.put("looks", failure.diagnosis().isEmpty() ? "" : failure.looks());
    json.put("seed", failure.seed());
    json.put("printed", check.printed());
    return json;
  }

  private static String name(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }
}
