package ch06;

/**
 * Computes all slopes of a network with two layers for one example, forward and back.
 *
 * <p>Every neuron has a sigmoid: aⱼ = σ(Σ wⱼᵢ aᵢ + bⱼ). The loss is L = Σ ½ (a − y)² over the
 * outputs. {@code w1} [hidden x in] and {@code b1} [hidden] belong to the first layer, {@code w2}
 * [out x hidden] and {@code b2} [out] to the second. The result holds the slopes of L for all four,
 * in the same shapes. Leave the weights and biases as they are.
 *
 * <p>★★ 20 minutes. Chapter: ch06-digits.
 */
public final class TwoLayerSlopes {
  private TwoLayerSlopes() {}

  /** One slope for each weight and each bias. */
  public record Slopes(double[][] w1, double[] b1, double[][] w2, double[] b2) {}

  public static Slopes twoLayerSlopes(
      double[][] w1, double[] b1, double[][] w2, double[] b2, double[] x, double[] y) {
    // TODO ch06.TwoLayerSlopes: both layers forward, then δ of the outputs, δ of the hidden neurons
    throw new UnsupportedOperationException("TODO ch06.TwoLayerSlopes");
  }
}
