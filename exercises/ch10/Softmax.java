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
    // TODO ch10.Softmax: find the largest score, then powers, then their sum
    throw new UnsupportedOperationException("TODO ch10.Softmax");
  }
}
