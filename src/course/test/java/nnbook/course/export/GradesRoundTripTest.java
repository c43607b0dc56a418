package nnbook.course.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nnbook.course.export.report.ActionsResults;
import nnbook.course.export.report.GradescopeResults;
import nnbook.course.export.report.GradescopeResults.Shown;
import nnbook.course.export.report.JunitReport;
import nnbook.course.export.sheet.CanvasSheet;
import nnbook.course.export.sheet.FillOptions;
import nnbook.course.export.sheet.MoodleSheet;
import nnbook.course.export.sheet.StudentGrade;
import nnbook.course.result.ExerciseScore;
import nnbook.course.result.StudentResult;
import nnbook.diagnosis.Failure;
import nnbook.grader.CheckResult;
import nnbook.grader.Outcome;
import nnbook.grader.Visibility;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

/** The grades of 200 students, written in each format and read back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class GradesRoundTripTest {
  private static final double ROUNDED = 0.005 + 1e-9;
  private static final Failure FAILURE =
      new Failure(Failure.Kind.OTHER, SampleResults.NASTY, "", "", "", "", "", "");
  private static final List<StudentResult> RESULTS = results();

  private static List<StudentResult> results() {
    Random random = new Random(15);
    List<StudentResult> results = new ArrayList<>();
    for (int s = 0; s < 200; s++) {
      List<ExerciseScore> exercises = new ArrayList<>();
      for (int e = random.nextInt(6); e >= 0; e--) {
        List<CheckResult> checks = new ArrayList<>();
        for (int c = random.nextInt(5); c >= 0; c--) {
          Outcome outcome =
              random.nextBoolean()
                  ? Outcome.PASSED
                  : Outcome.values()[random.nextInt(Outcome.NO_TEST.ordinal())];
          Visibility visibility = Visibility.values()[random.nextInt(3)];
          checks.add(new CheckResult("check_" + c, random.nextInt(5), outcome, visibility,
              "category", FAILURE, ""));
        }
        Outcome worst =
            checks.stream().map(CheckResult::outcome).max(Enum::compareTo).orElseThrow();
        exercises.add(
            new ExerciseScore("ch0" + e + ".Name" + e, worst, checks, List.of(), "", "key"));
      }
      double factor = random.nextInt(3) == 0 ? random.nextDouble() : 1;
      results.add(new StudentResult("s-" + s, exercises, List.of(), factor));
    }
    return results;
  }

  private static double sum(JsonNode tests, String field) {
    double sum = 0;
    for (JsonNode test : tests) {
      sum += test.get(field).asInt();
    }
    return sum;
  }

  @Test
  void gradescope() {
    for (StudentResult result : RESULTS) {
      JsonNode json =
          ExportSchema.json(GradescopeResults.of(result, Shown.HIDDEN, List.of()));
      double score =
          json.has("score") ? json.get("score").asDouble() : sum(json.get("tests"), "score");
      assertEquals(result.points(), score, ROUNDED, result.student());
      assertEquals(result.possiblePoints(), sum(json.get("tests"), "max_score"));
    }
  }

  @Test
  void actions_which_leave_lateness_to_others() {
    for (StudentResult result : RESULTS) {
      Map<String, Integer> sums = new LinkedHashMap<>();
      Map<String, Double> shares = new LinkedHashMap<>();
      ActionsResults.of(result).forEach((runner, text) -> {
        byte[] decoded = Base64.getDecoder().decode(text);
        JsonNode json = ExportSchema.json(new String(decoded, StandardCharsets.UTF_8));
        int passed = 0;
        for (JsonNode test : json.get("tests")) {
          passed += test.get("status").asText().equals("pass") ? 1 : 0;
        }
        sums.put(runner, (int) sum(json.get("tests"), "score"));
        shares.put(
            runner, 1.0 * passed / json.get("tests").size() * json.get("max_score").asInt());
      });
      for (ExerciseScore score : result.exercises()) {
        String runner = ActionsResults.runner(score.exercise());
        assertEquals(score.points(), sums.get(runner), result.student());
        assertEquals(score.points(), shares.get(runner), 1e-9, result.student());
      }
    }
  }

  @Test
  void junit() {
    String xml = JunitReport.of(RESULTS, Instant.EPOCH);
    List<Element> suites = XmlReading.all(xml, "testsuite");
    for (int i = 0; i < RESULTS.size(); i++) {
      String points =
          XmlReading.all(suites.get(i), "property").stream()
              .filter(property -> property.getAttribute("name").equals("points"))
              .map(property -> property.getAttribute("value"))
              .findFirst()
              .orElseThrow();
      assertEquals(RESULTS.get(i).points(), Double.parseDouble(points), ROUNDED);
    }
  }

  @Test
  void moodle_and_canvas() {
    StringBuilder moodle = new StringBuilder("Identifier,Full name,Grade,Maximum Grade\r\n");
    StringBuilder canvas = new StringBuilder("Student,ID,Week (1)\nPoints Possible,,1000\n");
    String name = "\"" + SampleResults.CLEAN.replace("\"", "\"\"") + "\"";
    RESULTS.forEach(result -> {
      moodle.append(result.student()).append(',').append(name).append(",,1000\r\n");
      canvas.append(name).append(',').append(result.student()).append(",\n");
    });
    List<StudentGrade> grades =
        RESULTS.stream().map(result -> StudentGrade.of(result, Set.of())).toList();
    String inMoodle =
        MoodleSheet.fill(moodle.toString(), grades, FillOptions.plain()).text();
    String inCanvas =
        CanvasSheet.fill(canvas.toString(), grades, FillOptions.plain()).text();
    for (StudentResult result : RESULTS) {
      String cell = between(inMoodle, "\r\n" + result.student() + "," + name + ",", ",");
      assertEquals(result.points(), Double.parseDouble(cell), ROUNDED);
      cell = between(inCanvas, name + "," + result.student() + ",", "\n");
      assertEquals(result.points(), Double.parseDouble(cell), ROUNDED);
    }
  }

  private static String between(String text, String before, String after) {
    int from = text.indexOf(before) + before.length();
    return text.substring(from, text.indexOf(after, from));
  }
}
