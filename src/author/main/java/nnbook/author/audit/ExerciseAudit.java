package nnbook.author.audit;

import java.util.List;
import nnbook.grader.Exercise;

/**
 * What the audit found out about one exercise.
 *
 * @param exercise the exercise
 * @param points the points of its checks together
 * @param checks the titles of its checks
 * @param mistakes its wrong answers and which checks catch them
 * @param faults what is wrong, a sentence each
 */
public record ExerciseAudit(
    Exercise exercise,
    int points,
    List<String> checks,
    List<Mistake> mistakes,
    List<String> faults) {

  /**
   * A wrong answer.
   *
   * @param name its file name without the ending
   * @param caught for each check whether it fails
   */
  public record Mistake(String name, List<Boolean> caught) {}
}
