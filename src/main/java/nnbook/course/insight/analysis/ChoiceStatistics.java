package nnbook.course.insight.analysis;

import java.util.List;

/**
 * How one choice of a question fared.
 *
 * @param number the choice, from 1
 * @param count how many took it
 * @param right whether it counts as right
 * @param discrimination the correlation between taking it and the rest score; above 0, good
 *     students take it
 * @param thirds the part that takes it of the third with the lowest rest scores, of the middle one
 *     and of the best; empty where fewer than three have a rest score
 */
public record ChoiceStatistics(
    int number,
    int count,
    boolean right,
    PointBiserial discrimination,
    List<Double> thirds) {

  public ChoiceStatistics {
    thirds = List.copyOf(thirds);
  }
}
