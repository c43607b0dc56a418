package nnbook.course.export.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import nnbook.course.export.ByHand;
import nnbook.course.export.CleanText;
import nnbook.course.export.PointsText;
import nnbook.course.result.ExerciseScore;
import nnbook.course.result.ResultFiles;
import nnbook.course.result.StudentResult;
import nnbook.grader.CheckResult;
import nnbook.grader.Visibility;

/** The results.json of a Gradescope autograder. */
public final class GradescopeResults {
  /** When Gradescope shows a test, in its own words. */
  public enum Shown {
    VISIBLE,
    HIDDEN,
    AFTER_DUE_DATE,
    AFTER_PUBLISHED;

    private String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private GradescopeResults() {}

  /**
   * The results of one submission. A hidden check never tells more than its category; {@code
   * hidden} says when it is shown at all. Throws UserError where a fault of ours would count as 0
   * points: without this file, Gradescope says that the autograder has failed.
   *
   * @param remarks what is to be told to student and instructor above the tests
   */
  public static String of(StudentResult result, Shown hidden, List<String> remarks) {
    ByHand.refuse(result);
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    if (result.factor() < 1 || ExportedCheck.of(result).isEmpty()) {
      json.put("score", PointsText.rounded(result.points()));
    }
    List<String> output = new ArrayList<>(remarks);
    output.addAll(result.notes());
    json.put("output", CleanText.of(String.join("\n", output)));
    json.put("output_format", "text");
    json.put("test_output_format", "text");
    json.put("test_name_format", "text");
    json.put("visibility", Shown.VISIBLE.word());
    json.put("stdout_visibility", Shown.HIDDEN.word());
    ArrayNode tests = json.putArray("tests");
    int number = 0;
    for (ExerciseScore score : result.exercises()) {
      number++;
      List<ExportedCheck> checks = ExportedCheck.of(score.forStudent());
      for (int c = 0; c < checks.size(); c++) {
        boolean isHidden =
            c < score.checks().size() && isHidden(score.checks().get(c));
        tests.add(test(checks.get(c), number + "." + (c + 1), isHidden ? hidden : Shown.VISIBLE));
      }
    }
    return ResultFiles.text(json);
  }

  private static boolean isHidden(CheckResult check) {
    return check.visibility() == Visibility.HIDDEN;
  }

  private static ObjectNode test(ExportedCheck check, String number, Shown shown) {
    ObjectNode json = JsonNodeFactory.instance.objectNode()
        .put("score", check.earned())
        .put("max_score", check.points())
        .put("status", check.passed() ? "passed" : "failed")
        .put("name", CleanText.of(check.name()))
        .put("number", number)
        .put("output", CleanText.of(check.details()))
        .put("visibility", shown.word());
    json.putArray("tags").add(check.exercise());
    return json;
  }
}
