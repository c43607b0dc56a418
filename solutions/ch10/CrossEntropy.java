package ch10;

/**
 * Computes the cross-entropy L = −ln p_y of one example, where p = softmax(z).
 *
 * <p>{@code z} [K] holds the scores, not probabilities; {@code y} is the number of the right class,
 * counted from 0. The scores may be as large as 1000 or as small as −1000; the result is never NaN
 * and never infinite.
 *
 * <p>★★ 10 minutes. Chapter: ch10-loss.
 */
public final class CrossEntropy {
  private CrossEntropy() {}

  // tag::solution[]
  public static double crossEntropy(double[] z, int y) {
    double max = z[0];
    for (double score : z) {
      max = Math.max(max, score);
    }
    double sum = 0;
    for (double score : z) {
      sum += Math.exp(score - max);
    }
    return max + Math.log(sum) - z[y];
  }
  // end::solution[]
}
