package ch15;

/**
 * The slopes of logit k with respect to the inputs, for a network with one tanh layer.
 *
 * <p>The network is z1 = W1 x + b1, a = tanh(z1), z2 = W2 a + b2, with W1 [hidden x in] and W2 [out
 * x hidden]. The result has one entry for each input: ∂z2[k]/∂x[i]. Use formulas, not differences.
 *
 * <p>★★ 15 minutes. Chapter: ch15-saliency.
 */
public final class InputGradient {
  private InputGradient() {}

  public static double[] inputGradient(
      double[][] w1, double[] b1, double[][] w2, double[] x, int k) {
    // TODO ch15.InputGradient: forward to z1, then back from logit k to the inputs
    throw new UnsupportedOperationException("TODO ch15.InputGradient");
  }
}
