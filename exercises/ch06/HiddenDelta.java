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

  public static double[] hiddenDelta(
      double[][] wNext, double[] deltaNext, double[] gPrime) {
    // TODO ch06.HiddenDelta: add up all paths back to neuron i, then multiply by its slope
    throw new UnsupportedOperationException("TODO ch06.HiddenDelta");
  }
}
