package nnbook.course.grade;

import nnbook.course.result.ExerciseScore;
import nnbook.grader.CheckResult;
import nnbook.grader.Outcome;

/**
 * What an overview tells of a student's exercise.
 *
 * @param outcome how it ended
 * @param points what it got
 * @param possiblePoints what it could have got
 * @param diagnosis the likely mistake, or why it does not compile; or empty
 */
record ExerciseLine(Outcome outcome, int points, int possiblePoints, String diagnosis) {
  private static final int LONGEST = 300;

  static ExerciseLine of(ExerciseScore score) {
    return new ExerciseLine(
        score.outcome(), score.points(), score.possiblePoints(), diagnosis(score));
  }

  private static String diagnosis(ExerciseScore score) {
    String text = score.problems().isEmpty()
        ? score.checks().stream()
            .filter(check -> !check.passed())
            .map(ExerciseLine::diagnosis)
            .filter(each -> !each.isEmpty())
            .findFirst().orElse("")
        : score.problems().get(0).sentence();
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
  }

  private static String diagnosis(CheckResult check) {
    return check.failure().diagnosis();
  }
}
