package nnbook.course.export.autograder;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nnbook.course.export.report.ActionsResults;
import nnbook.course.report.TextTemplate;

/** A workflow of GitHub Actions that grades each push to a student's repository. */
public final class ActionsWorkflow {
  /** Where GitHub looks for it. */
  public static final String FILE = ".github/workflows/nnbook.yml";

  private ActionsWorkflow() {}

  /**
   * The workflow that grades these exercises.
   *
   * @param grader the repository with the tests that count, {@code OWNER/NAME}; without one, the
   *     student's own copy grades
   */
  public static String of(List<String> exercises, Optional<String> grader) {
    String results =
        exercises.stream()
            .map(ActionsResults::runner)
            .map(runner -> "          " + variable(runner) + ": ${{ steps.grade.outputs."
                + runner + " }}\n")
            .collect(Collectors.joining());
    String checkout = grader
        .map(name -> TextTemplate.of("course/export/grader-checkout.yml")
            .with("REPOSITORY", name).text())
        .orElse("");
    return TextTemplate.of("course/export/workflow.yml")
        .with("GRADER", checkout)
        .with("HOME", grader.isPresent() ? "grader" : "submission")
        .with("EXERCISES", "--exercises " + String.join(",", exercises))
        .with("RESULTS", results)
        .with("RUNNERS", ActionsResults.runners(exercises))
        .text();
  }

  /** The variable in which the reporter looks for a runner's results. */
  private static String variable(String runner) {
    return runner.toUpperCase(Locale.ROOT) + "_RESULTS";
  }
}
