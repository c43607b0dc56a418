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

  // tag::solution[]
  public static double[][] weightGrad(double[] delta, double[] aPrev) {
    double[][] slopes = new double[delta.length][aPrev.length];
    for (int j = 0; j < delta.length; j++) {
      for (int i = 0; i < aPrev.length; i++) {
        slopes[j][i] = delta[j] * aPrev[i];
      }
    }
    return slopes;
  }
  // end::solution[]
}
