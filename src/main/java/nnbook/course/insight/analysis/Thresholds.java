package nnbook.course.insight.analysis;

/**
 * Where a judgment begins.
 *
 * @param fewest the fewest students by whose answers an item is judged
 * @param fewestEach the fewest right and the fewest wrong answers by which the discrimination of an
 *     item is judged
 * @param fewestOthers the fewest answers to other items that tell how good a student is
 * @param weak the biserial correlation below which an item hardly tells good from weak students;
 *     0.35 is a point-biserial correlation of 0.28 where half of the answers are right. Ebel and
 *     Frisbie, Essentials of Educational Measurement (1991), call 0.20 to 0.29 marginal
 * @param easy when surely more than this part is right, nobody fails to speak of
 * @param hard when surely less than this part is right, nearly all fail
 * @param error the part of false alarms among all alarms, by Benjamini and Hochberg, and the
 *     probability that a bound of an interval is off
 */
public record Thresholds(
    int fewest,
    int fewestEach,
    int fewestOthers,
    double weak,
    double easy,
    double hard,
    double error) {

  /** What the report judges by. */
  public static final Thresholds STANDARD = new Thresholds(20, 5, 10, 0.35, 0.97, 0.10, 0.05);
}
