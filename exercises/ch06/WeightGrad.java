package ch06;

/**
 * Computes the slopes of the loss for all weights of a layer.
 *
 * <p>{@code delta} [out] holds δⱼ of the layer's neurons, {@code aPrev} [in] what the layer
 * received. The result [out x in] has the shape of the layer's weights.
 *
 * <p>★ 5 minutes. Chapter: ch06-digits.
 */
public final class WeightGrad {
  private WeightGrad() {}

  public static double[][] weightGrad(double[] delta, double[] aPrev) {
    // TODO ch06.WeightGrad: one product for each connection
    throw new UnsupportedOperationException("TODO ch06.WeightGrad");
  }
}
