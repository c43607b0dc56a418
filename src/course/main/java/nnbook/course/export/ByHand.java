package nnbook.course.export;

import java.util.List;
import nnbook.course.result.ExerciseScore;
import nnbook.course.result.StudentResult;
import nnbook.grader.Outcome;
import nnbook.platform.ExitCode;
import nnbook.platform.Messages;
import nnbook.platform.UserError;

/** What has to be graded by hand because the grader failed: it must not count as 0 points. */
public final class ByHand {
  private static final Messages MESSAGES = Messages.of("course");

  private ByHand() {}

  /** Whether the grader could not grade this exercise. */
  public static boolean is(ExerciseScore score) {
    return score.grade().isEmpty() && (score.outcome() == Outcome.NO_TEST
        || score.checks().stream().anyMatch(check -> check.outcome() == Outcome.NO_TEST));
  }

  /** The exercises that the grader could not grade. */
  public static List<String> of(StudentResult result) {
    return result.exercises().stream()
        .filter(ByHand::is)
        .map(ExerciseScore::exercise)
        .toList();
  }

  /**
   * For formats that have no word for such a fault: throws UserError with the exit code of a fault
   * of ours when an exercise of {@code result} has to be graded by hand.
   */
  public static void refuse(StudentResult result) {
    List<String> exercises = of(result);
    if (!exercises.isEmpty()) {
      String names = String.join(", ", exercises);
      throw new UserError(
          ExitCode.INTERNAL, MESSAGES.get("export.by.hand", result.student(), names));
    }
  }
}
