package nnbook.grader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nnbook.diagnosis.Failure;
import nnbook.grader.compile.CompileProblem;

/** Verdicts for programs, as {@code json.adoc} describes them: of the terminal and of the page. */
public final class VerdictJson {
  private VerdictJson() {}

  public static Map<String, Object> of(Verdict v) {
    Map<String, Object> json = head(v.exercise().id(), v.outcome(), v.checks(), v.sentence());
    json.put("problems", v.problems().stream().map(VerdictJson::problem).toList());
    json.put("remarks", v.remarks().stream().map(VerdictJson::problem).toList());
    return withChecks(json, v.checks());
  }

  /** The verdict on an exercise that compiles; remarks are for others to add. */
  public static Map<String, Object> of(String exercise, List<CheckResult> checks) {
    Map<String, Object> json = head(exercise, CheckSequence.outcome(checks), checks, "");
    json.put("problems", List.of());
    json.put("remarks", List.of());
    return withChecks(json, checks);
  }

  private static Map<String, Object> head(
      String exercise, Outcome outcome, List<CheckResult> checks, String sentence) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("exercise", exercise);
    json.put("outcome", name(outcome));
    json.put("points", checks.stream().mapToInt(CheckResult::earned).sum());
    json.put("possiblePoints", checks.stream().mapToInt(CheckResult::points).sum());
    json.put("exitCode", outcome.exitCode().code());
    json.put("sentence", sentence);
    return json;
  }

  private static Map<String, Object> withChecks(
      Map<String, Object> json, List<CheckResult> checks) {
    json.put("checks", checks.stream().map(VerdictJson::check).toList());
    HeadlineCheck.of(checks).filter(check -> !check.told().isEmpty()).ifPresent(check -> {
      Map<String, Object> told = new LinkedHashMap<>();
      told.put("name", check.name());
      told.putAll(check.told());
      json.put("told", told);
    });
    return json;
  }

  private static Map<String, Object> problem(CompileProblem p) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("line", p.line());
    json.put("code", p.code());
    json.put("sentence", p.sentence());
    json.put("original", p.original());
    return json;
  }

  private static Map<String, Object> check(CheckResult c) {
    Failure f = c.failure();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", c.name());
    json.put("title", c.title());
    json.put("points", c.points());
    json.put("outcome", name(c.outcome()));
    json.put("headline", f.headline());
    json.put("given", f.given());
    json.put("expected", f.expected());
    json.put("actual", f.actual());
    json.put("difference", f.difference());
    json.put("diagnosis", f.diagnosis());
    json.put("seed", f.seed());
    json.put("printed", c.printed());
    return json;
  }

  private static String name(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }
}
