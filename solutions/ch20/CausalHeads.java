package ch20;

/**
 * Attention over a whole sequence, by several heads side by side, without a look ahead.
 *
 * <p>{@code q}, {@code k} and {@code v} [positions x width] hold the query, key and value of each
 * position. With d = width / heads, which divides without rest, head 0 owns the columns 0 to d − 1
 * of all three, head 1 the next d, and so on. In its columns each head does the following alone:
 * the query of position t is compared with the keys of the positions 0 to t, the scores are divided
 * by √d, a softmax makes weights of them, and row t of the result, in these columns, is the sum of
 * weight times value. Scores may be ±1000 and more: no result is NaN.
 *
 * <p>★★★ 25 minutes. Chapter: ch20-heads.
 */
public final class CausalHeads {
  private CausalHeads() {}

  // tag::solution[]
  public static double[][] attend(double[][] q, double[][] k, double[][] v, int heads) {
    int d = q[0].length / heads;
    double[][] result = new double[q.length][q[0].length];
    for (int first = 0; first < heads * d; first += d) {
      for (int t = 0; t < q.length; t++) {
        double[] scores = new double[t + 1];
        double max = Double.NEGATIVE_INFINITY;
        for (int s = 0; s <= t; s++) {
          for (int i = first; i < first + d; i++) {
            scores[s] += q[t][i] * k[s][i] / Math.sqrt(d);
          }
          max = Math.max(max, scores[s]);
        }
        double sum = 0;
        for (int s = 0; s <= t; s++) {
          scores[s] = Math.exp(scores[s] - max);
          sum += scores[s];
        }
        for (int s = 0; s <= t; s++) {
          for (int i = first; i < first + d; i++) {
            result[t][i] += scores[s] / sum * v[s][i];
          }
        }
      }
    }
    return result;
  }
  // end::solution[]
}
