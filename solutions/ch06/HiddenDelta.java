package ch06;

/**
 * Computes δᵢ = ∂L/∂zᵢ of hidden neurons from the δ of the next layer.
 *
 * <p>{@code wNext} [next x hidden] are the weights of the next layer, with wⱼᵢ from hidden
 * neuron i to neuron j in row j and column i. {@code deltaNext} [next] holds its δⱼ,
 * {@code gPrime} [hidden] the slopes g'(zᵢ). The result has one δ for each hidden neuron.
 *
 * <p>★★ 15 minutes. Chapter: ch06-hidden.
 */
public final class HiddenDelta {
  private HiddenDelta() {}

  // tag::solution[]
  public static double[] hiddenDelta(
      double[][] wNext, double[] deltaNext, double[] gPrime) {
    double[] delta = new double[gPrime.length];
    for (int i = 0; i < gPrime.length; i++) {
      double slopeAtA = 0;
      for (int j = 0; j < deltaNext.length; j++) {
        slopeAtA += wNext[j][i] * deltaNext[j]; // down column i: all that neuron i feeds
      }
      delta[i] = slopeAtA * gPrime[i];
    }
    return delta;
  }
  // end::solution[]
}
