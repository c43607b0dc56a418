package ch10;

/**
 * Turns the scores z [K] into K probabilities: each is the power e^z_k, divided by the sum of all
 * powers.
 *
 * <p>The scores may be as large as 1000 or as small as −1000; no result is NaN. The result is a new
 * array, and z stays as it is.
 *
 * <p>★ 5 minutes. Chapter: ch10-scores.
 */
public final class Softmax {
  private Softmax() {}

  // tag::solution[]
  public static double[] softmax(double[] z) {
    double max = z[0];
    for (double score : z) {
      max = Math.max(max, score);
    }
    double[] p = new double[z.length];
    double sum = 0;
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
