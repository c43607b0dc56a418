package nnbook.course.export.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nnbook.course.export.ByHand;
import nnbook.course.export.CleanText;
import nnbook.course.result.ExerciseScore;
import nnbook.course.result.ResultFiles;
import nnbook.course.result.StudentResult;
import nnbook.grader.CheckResult;
import nnbook.grader.ExercisePaths;
import nnbook.platform.Messages;

/**
 * Results for the reporter of GitHub's autograding actions: one runner for each exercise.
 *
 * <p>The reporter computes the points twice, as the share of the passed tests and as the sum of
 * their scores. Both agree because all tests of an exercise are worth the same: a check that is
 * worth more is told as several tests.
 */
public final class ActionsResults {
  private static final Messages MESSAGES = Messages.of("course");

  /** Of a message: all results together must fit into what a job may hand on. */
  private static final int LONGEST = 300;

  private ActionsResults() {}

  /** The name of an exercise's runner, {@code ch06_backprop}. */
  public static String runner(String exercise) {
    return exercise.replaceAll("\\W", "_").toLowerCase(Locale.ROOT);
  }

  /** The results by the name of the runner, as the reporter reads them: JSON in Base64. */
  public static Map<String, String> of(StudentResult result) {
    Map<String, String> results = new LinkedHashMap<>();
    for (ExerciseScore score : result.forStudent().exercises()) {
      byte[] json = json(score).getBytes(StandardCharsets.UTF_8);
      results.put(runner(score.exercise()), Base64.getEncoder().encodeToString(json));
    }
    return results;
  }

  /** The JSON of one exercise. */
  static String json(ExerciseScore score) {
    boolean byHand = ByHand.is(score);
    ObjectNode json = JsonNodeFactory.instance.objectNode()
        .put("version", 1)
        .put("status", byHand ? "error" : status(score.passed()))
        .put("max_score", score.possiblePoints());
    ArrayNode tests = json.putArray("tests");
    int unit = unit(score);
    for (ExportedCheck check : ExportedCheck.of(score)) {
      int parts = check.points() / unit;
      int passed = check.earned() / unit;
      for (int part = 1; part <= parts; part++) {
        String name =
            parts > 1
                ? MESSAGES.get("export.actions.part", check.title(), part, parts)
                : check.title();
        tests.add(test(check, name, unit, part <= passed, part == 1, byHand));
      }
    }
    if (tests.isEmpty()) { // without any, the reporter divides by 0
      ExportedCheck check = ExportedCheck.of(score).get(0);
      tests.add(test(check, check.title(), 0, check.passed(), true, byHand));
    }
    return ResultFiles.text(json);
  }

  /** The largest number that the points of all checks are multiples of. */
  private static int unit(ExerciseScore score) {
    return score.grade().isPresent() ? 1 : Math.max(
        1,
        score.checks().stream()
            .mapToInt(CheckResult::points)
            .reduce(0, (a, b) -> BigInteger.valueOf(a).gcd(BigInteger.valueOf(b)).intValue()));
  }

  private static ObjectNode test(
      ExportedCheck check, String name, int points, boolean won, boolean tellsWhy,
      boolean byHand) {
    boolean passed = won && !byHand;
    ObjectNode json = JsonNodeFactory.instance.objectNode()
        .put("name", CleanText.of(name))
        .put("status", byHand ? "error" : status(passed))
        .put("score", passed ? points : 0);
    if (check.details().isEmpty() || !tellsWhy) {
      json.putNull("message");
    } else {
      json.put("message", shortened(CleanText.of(check.details())));
    }
    return json
        .put("test_code", "")
        .put("filename", ExercisePaths.stubName(check.exercise()))
        .put("line_no", 0)
        .put("execution_time", "0s");
  }

  private static String status(boolean passed) {
    return passed ? "pass" : "fail";
  }

  private static String shortened(String message) {
    return message.codePointCount(0, message.length()) <= LONGEST
        ? message
        : message.substring(0, message.offsetByCodePoints(0, LONGEST)) + " …";
  }

  /** The lines that a step of a workflow writes to the file of its outputs. */
  public static String outputs(StudentResult result) {
    StringBuilder lines = new StringBuilder();
    of(result).forEach((name, text) ->
        lines.append(name).append('=').append(text).append('\n'));
    return lines.toString();
  }

  /** The runners of these exercises, as the reporter's input names them. */
  public static String runners(List<String> exercises) {
    return String.join(",", exercises.stream().map(ActionsResults::runner).toList());
  }
}
