package nnbook.course.insight;

/**
 * The figures of one item.
 *
 * @param item a check or a question
 * @param answered how many students have an answer
 * @param right how many of these are right
 * @param judgedBy how many of them have a rest score
 * @param discrimination the corrected item–total correlation: of this answer with the rest score;
 *     NaN where too few answers would carry it
 */
public record ItemStatistics(
    TestItem item, int answered, int right, int judgedBy, double discrimination) {

  /** The difficulty p of classical test theory: the part of right answers. High is easy. */
  public double difficulty() {
    return (double) right / answered;
  }

  public boolean isJudged() {
    return !Double.isNaN(discrimination);
  }
}
