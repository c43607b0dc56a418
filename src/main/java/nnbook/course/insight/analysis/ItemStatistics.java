package nnbook.course.insight.analysis;

import java.util.List;
import nnbook.course.insight.cohort.TestItem;

/**
 * The figures of one item.
 *
 * @param item a check or a question
 * @param answered how many students have an answer
 * @param right how many of these are right
 * @param discrimination the corrected item–total correlation: of this answer with the rest score
 * @param choices the choices that were taken, by number; none of a check
 */
public record ItemStatistics(
    TestItem item,
    int answered,
    int right,
    PointBiserial discrimination,
    List<ChoiceStatistics> choices) {

  public ItemStatistics {
    choices = List.copyOf(choices);
  }

  /** The difficulty p of classical test theory: the part of right answers. High is easy. */
  public double difficulty() {
    return (double) right / answered;
  }

  /** The 95 % interval of the difficulty. */
  public Interval difficultyInterval() {
    return Interval.wilson(right, answered);
  }
}
