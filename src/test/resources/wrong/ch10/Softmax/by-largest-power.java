// expect: Divided by the largest power alone
package ch10;

/**
 * Turns the scores z [K] into K probabilities: p_k = e^(z_k − m) / Σ_j e^(z_j − m), where m is the
 * largest score.
 *
 * <p>The scores may be as large as 1000 or as small as −1000; no result is NaN. The result is a new
 * array, and z stays as it is.
 *
 * <p>★ 5 minutes. Chapter: ch10-scores.
 */
public final class Softmax {
  private Softmax() {}

  public static double[] softmax(double[] z) {
    double m = z[0];
    for (double v : z) {
      m = Math.max(m, v);
    }
    double sum = 0;
    double[] p = new double[z.length];
    for (int k = 0; k < z.length; k++) {
      p[k] = Math.exp(z[k] - m);
      sum += p[k];
    }
    for (int k = 0; k < z.length; k++) {
      p[k] /= Math.exp(m);
    }
    return p;
  }
}
