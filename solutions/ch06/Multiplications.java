package ch06;

/**
 * Counts the multiplications with weights, activations and δ for one example.
 *
 * <p>{@code sizes} are those of dense layers, such as 784, 128, 10. The result is {forward,
 * backward}: forward for all wⱼᵢ · aᵢ; backward for all δⱼ · aᵢ, and for all wⱼᵢ · δⱼ except
 * those to the network's inputs, whose slopes nobody needs. Biases and activation functions do not
 * count. The numbers may be larger than an {@code int} can hold.
 *
 * <p>★★ 10 minutes. Chapter: ch06-cost.
 */
public final class Multiplications {
  private Multiplications() {}

  // tag::solution[]
  public static long[] multiplications(int... sizes) {
    long forward = 0;
    long backward = 0;
    for (int l = 1; l < sizes.length; l++) {
      long weights = (long) sizes[l - 1] * sizes[l];
      forward += weights;
      backward += weights; // the gradient, one product for each weight
      if (l > 1) {
        backward += weights; // the slopes that go on to the layer before
      }
    }
    return new long[] {forward, backward};
  }
  // end::solution[]
}
