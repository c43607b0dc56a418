package nnbook.course.export.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nnbook.course.export.ExportSchema;
import nnbook.course.export.SampleResults;
import nnbook.course.export.report.GradescopeResults.Shown;
import nnbook.course.result.ExerciseScore;
import nnbook.course.result.StudentResult;
import nnbook.platform.ExitCode;
import nnbook.platform.UserError;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Each format is valid by its schema, and reading it back gives the same grades. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportFormatsTest {
  private static final String NASTY = SampleResults.NASTY;
  private static final StudentResult MIXED = SampleResults.mixed(NASTY);
  private static final StudentResult LATE = SampleResults.late(NASTY);
  private static final StudentResult BROKEN = SampleResults.broken(NASTY);

  private static Map<String, Integer> pointsByExercise(StudentResult result) {
    Map<String, Integer> points = new LinkedHashMap<>();
    result.exercises().forEach(score -> points.put(score.exercise(), score.points()));
    return points;
  }

  /** That what was valid no longer is after {@code change}. */
  private static void assertCaught(String schema, String json, Consumer<ObjectNode> change) {
    ObjectNode broken = (ObjectNode) ExportSchema.json(json);
    change.accept(broken);
    assertNotEquals(List.of(), ExportSchema.problems(schema, broken), broken.toString());
  }

  private static ObjectNode firstTest(ObjectNode json) {
    return (ObjectNode) json.get("tests").get(0);
  }

  @Nested
  class Gradescope {
    private static final String SCHEMA = "gradescope";

    private JsonNode of(StudentResult result) {
      return ExportSchema.json(
          GradescopeResults.of(result, Shown.AFTER_PUBLISHED, List.of("Note " + NASTY)));
    }

    @Test
    void results_are_valid_and_give_the_same_grades() {
      JsonNode json = of(MIXED);
      assertEquals(List.of(), ExportSchema.problems(SCHEMA, json));
      Map<String, Integer> points = new LinkedHashMap<>();
      int most = 0;
      for (JsonNode test : json.get("tests")) {
        points.merge(test.get("tags").get(0).asText(), test.get("score").asInt(), Integer::sum);
        most += test.get("max_score").asInt();
      }
      assertEquals(pointsByExercise(MIXED), points);
      assertEquals(MIXED.possiblePoints(), most);
      assertFalse(json.has("score"));
      JsonNode late = of(LATE);
      assertEquals(List.of(), ExportSchema.problems(SCHEMA, late));
      assertEquals(2.33, late.get("score").asDouble());
    }

    @Test
    void words_survive_but_for_halves_of_characters_and_line_ends() {
      JsonNode json = of(MIXED);
      assertEquals("Note " + SampleResults.CLEAN, json.get("output").asText());
      String output = json.get("tests").get(1).get("output").asText();
      assertTrue(output.startsWith("Wrong: " + SampleResults.CLEAN), output);
      assertTrue(output.contains("\u0000 \u001b[31m"), output);
      assertFalse(output.contains("4711"), "a seed may be secret");
    }

    @Test
    void hidden_checks_tell_their_category_and_brief_ones_no_values() {
      JsonNode tests = of(MIXED).get("tests");
      JsonNode hidden = tests.get(2);
      assertEquals("ch01.Neuron: extreme values", hidden.get("name").asText());
      assertEquals("Failed.", hidden.get("output").asText());
      assertEquals("after_published", hidden.get("visibility").asText());
      assertEquals("1.3", hidden.get("number").asText());
      assertEquals("visible", tests.get(3).get("visibility").asText());
      assertEquals("Ran out of time.", tests.get(3).get("output").asText());
    }

    @Test
    void a_fault_of_ours_is_no_grade() {
      UserError error = assertThrows(UserError.class, () -> of(BROKEN));
      assertEquals(ExitCode.INTERNAL, error.exitCode());
      assertTrue(error.getMessage().contains("ch02.Sigmoid"), error.getMessage());
    }

    @Test
    void every_mistake_is_caught() {
      String json = of(MIXED).toString();
      assertCaught(SCHEMA, json, tree -> tree.remove("tests"));
      assertCaught(SCHEMA, json, tree -> tree.put("grade", 1));
      assertCaught(SCHEMA, json, tree -> tree.put("output", "a\r\nb"));
      assertCaught(SCHEMA, json, tree -> tree.put("visibility", "later"));
      assertCaught(SCHEMA, json, tree -> firstTest(tree).remove("score"));
      assertCaught(SCHEMA, json, tree -> firstTest(tree).put("score", -1));
      assertCaught(SCHEMA, json, tree -> firstTest(tree).put("status", "pass"));
      assertCaught(SCHEMA, json, tree -> firstTest(tree).put("number", 1.1));
    }
  }

  @Nested
  class Actions {
    private static final String SCHEMA = "actions";

    private Map<String, JsonNode> of(StudentResult result) {
      Map<String, JsonNode> decoded = new LinkedHashMap<>();
      ActionsResults.of(result).forEach((runner, text) -> {
        byte[] json = Base64.getDecoder().decode(text);
        decoded.put(runner, ExportSchema.json(new String(json, StandardCharsets.UTF_8)));
      });
      return decoded;
    }

    @Test
    void results_are_valid_and_both_ways_to_count_give_the_same_grades() {
      Map<String, JsonNode> json = of(MIXED);
      assertEquals(List.of("ch01_neuron", "ch02_sigmoid", "ch02_tanh"),
          new ArrayList<>(json.keySet()));
      for (ExerciseScore score : MIXED.exercises()) {
        JsonNode runner = json.get(ActionsResults.runner(score.exercise()));
        assertEquals(List.of(), ExportSchema.problems(SCHEMA, runner));
        double passed = 0;
        int sum = 0;
        for (JsonNode test : runner.get("tests")) {
          passed += test.get("status").asText().equals("pass") ? 1 : 0;
          sum += test.get("score").asInt();
        }
        int most = runner.get("max_score").asInt();
        assertEquals(score.points(), passed / runner.get("tests").size() * most, 1e-9);
        assertEquals(score.points(), sum);
        assertEquals(score.possiblePoints(), most);
        assertEquals(score.passed() ? "pass" : "fail", runner.get("status").asText());
      }
    }

    @Test
    void weights_make_no_more_tests_than_needed() {
      ExerciseScore heavy = SampleResults.weighted(100);
      JsonNode runner = of(SampleResults.result("ann", 1, heavy)).get("ch01_neuron");
      assertEquals(9, runner.get("tests").size());
      assertEquals(900, runner.get("max_score").asInt());
      assertEquals("worked digits (part 4 of 4)", runner.at("/tests/3/name").asText());
      assertEquals(100, runner.at("/tests/3/score").asInt());
      JsonNode none = of(SampleResults.result("ann", 1, SampleResults.weighted(0))).get(
          "ch01_neuron");
      assertEquals(List.of(), ExportSchema.problems(SCHEMA, none));
      assertEquals(0, none.get("max_score").asInt());
    }

    @Test
    void a_fault_of_ours_is_an_error() {
      JsonNode broken = of(BROKEN).get("ch02_sigmoid");
      assertEquals(List.of(), ExportSchema.problems(SCHEMA, broken));
      assertEquals("error", broken.get("status").asText());
      assertEquals("error", broken.get("tests").get(0).get("status").asText());
    }

    @Test
    void messages_are_short_and_tell_no_secret() {
      String all = of(MIXED).toString();
      assertFalse(all.contains("the secret"), all);
      of(MIXED).values().forEach(runner -> runner.get("tests").forEach(test ->
          assertTrue(test.get("message").asText().length() < 310, test.toString())));
    }

    @Test
    void outputs_of_the_step_are_a_line_each() {
      List<String> lines = ActionsResults.outputs(MIXED).lines().toList();
      assertEquals(3, lines.size());
      lines.forEach(line -> assertTrue(line.matches("\\w+=[A-Za-z0-9+/]+=*"), line));
    }

    @Test
    void every_mistake_is_caught() {
      String json = of(MIXED).get("ch01_neuron").toString();
      assertCaught(SCHEMA, json, tree -> tree.put("version", 2));
      assertCaught(SCHEMA, json, tree -> tree.put("status", "passed"));
      assertCaught(SCHEMA, json, tree -> tree.put("max_score", 1.5));
      assertCaught(SCHEMA, json, tree -> tree.putArray("tests"));
      assertCaught(SCHEMA, json, tree -> tree.remove("tests"));
      assertCaught(SCHEMA, json, tree -> firstTest(tree).remove("message"));
      assertCaught(SCHEMA, json, tree -> firstTest(tree).put("execution_time", 0));
    }
  }
}
