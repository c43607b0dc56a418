package nnbook.course.export.autograder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import nnbook.course.export.ExportSchema;
import nnbook.course.export.SampleResults;
import nnbook.course.export.report.ActionsResults;
import nnbook.course.result.ExerciseScore;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ActionsWorkflowTest {
  private static final List<String> EXERCISES =
      SampleResults.mixed("ann").exercises().stream().map(ExerciseScore::exercise).toList();

  private static JsonNode steps(Optional<String> grader) {
    JsonNode workflow = ExportSchema.yaml(ActionsWorkflow.of(EXERCISES, grader));
    assertEquals("read", workflow.at("/permissions/contents").asText());
    return workflow.at("/jobs/grade/steps");
  }

  private static String script(JsonNode steps) {
    return steps.findValuesAsText("run").stream()
        .filter(run -> run.contains("course grade"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void every_runner_that_the_results_have_is_reported() {
    JsonNode steps = steps(Optional.empty());
    JsonNode report = steps.get(steps.size() - 1);
    List<String> runners = List.of(report.at("/with/runners").asText().split(","));
    assertEquals(List.copyOf(ActionsResults.of(SampleResults.mixed("ann")).keySet()), runners);
    for (String runner : runners) {
      assertEquals(
          "${{ steps.grade.outputs." + runner + " }}",
          report.at("/env/" + runner.toUpperCase(Locale.ROOT) + "_RESULTS").asText());
    }
    assertEquals(runners.size(), report.get("env").size());
  }

  @Test
  void actions_are_pinned_and_the_checkout_keeps_no_token() {
    for (JsonNode step : steps(Optional.of("me/grader"))) {
      String uses = step.path("uses").asText();
      assertTrue(uses.isEmpty() || uses.matches("[\\w-]+/[\\w-]+@v\\d+"), uses);
      if (uses.startsWith("actions/checkout")) {
        assertFalse(step.at("/with/persist-credentials").asBoolean(true));
      }
    }
  }

  @Test
  void the_student_s_own_copy_grades_unless_another_is_named() {
    assertTrue(script(steps(Optional.empty())).contains("cd submission\n"));
    JsonNode steps = steps(Optional.of("me/grader"));
    assertTrue(script(steps).contains("cd grader\n"));
    assertEquals("me/grader", steps.get(1).at("/with/repository").asText());
    assertTrue(script(steps).contains("--exercises ch01.Neuron,ch02.Sigmoid,ch02.Tanh\n"));
    assertFalse(ActionsWorkflow.of(EXERCISES, Optional.empty()).contains("@GRADER"));
  }
}
