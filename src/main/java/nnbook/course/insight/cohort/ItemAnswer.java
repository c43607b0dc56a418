package nnbook.course.insight.cohort;

/**
 * A student's answer to an item.
 *
 * @param right whether it counts as right
 * @param choice the number of the choice, from 1; 0 where there are no choices
 */
public record ItemAnswer(boolean right, int choice) {
  /** The answer where there are no choices. */
  public static ItemAnswer of(boolean right) {
    return new ItemAnswer(right, 0);
  }
}
