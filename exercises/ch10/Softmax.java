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

  public static double[] softmax(double[] z) {
    // TODO ch10.Softmax: powers, their sum, quotients, and never NaN
    throw new UnsupportedOperationException("TODO ch10.Softmax");
  }
}
