package nnbook.course.insight.analysis;

import java.util.List;

/**
 * The figures of one exercise as a whole.
 *
 * @param exercise {@code ch06.Backprop}
 * @param started how many students have begun it
 * @param passed how many have passed in the end
 * @param skipped how many have skipped it on purpose
 * @param gaveUp how many asked for the solution before they had passed
 * @param tries the median of how often a changed file was checked before it passed; NaN when it is
 *     not known
 * @param hints the hints that were looked at
 */
public record ExerciseStatistics(
    String exercise,
    int started,
    int passed,
    int skipped,
    int gaveUp,
    double tries,
    List<HintStatistics> hints) {

  public ExerciseStatistics {
    hints = List.copyOf(hints);
  }

  /** How many have begun it and not passed. */
  public int left() {
    return started - passed;
  }
}
