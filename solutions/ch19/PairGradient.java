package ch19;

/**
 * Computes the slopes of the mean loss of all counted pairs with respect to a table of scores.
 *
 * <p>Row a of {@code scores} [K x K] holds the scores of what follows letter a; softmax of the row
 * gives their probabilities. The pair a, b was counted {@code counts[a][b]} times [K x K], and its
 * loss is −ln of the probability of b in row a. The mean is taken over all pairs, each as often as
 * it was counted; there is at least one. The scores may be as large as 1000 or as small as −1000.
 *
 * <p>The result [K x K] is a new array.
 *
 * <p>★★★ 15 minutes. Chapter: ch19-network.
 */
public final class PairGradient {
  private PairGradient() {}

  // tag::solution[]
  public static double[][] gradient(double[][] scores, int[][] counts) {
    double[][] slopes = new double[scores.length][];
    int pairs = 0;
    for (int a = 0; a < scores.length; a++) {
      int ofRow = 0;
      for (int count : counts[a]) {
        ofRow += count;
      }
      pairs += ofRow;
      slopes[a] = softmax(scores[a]);
      for (int b = 0; b < scores.length; b++) {
        slopes[a][b] = ofRow * slopes[a][b] - counts[a][b];
      }
    }
    for (double[] row : slopes) {
      for (int b = 0; b < row.length; b++) {
        row[b] /= pairs;
      }
    }
    return slopes;
  }

  private static double[] softmax(double[] z) {
    double max = z[0];
    for (double score : z) {
      max = Math.max(max, score);
    }
    double sum = 0;
    double[] p = new double[z.length];
    for (int k = 0; k < z.length; k++) {
      p[k] = Math.exp(z[k] - max);
      sum += p[k];
    }
    for (int k = 0; k < z.length; k++) {
      p[k] /= sum;
    }
    return p;
  }
  // end::solution[]
}
