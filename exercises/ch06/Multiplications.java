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

  public static long[] multiplications(int... sizes) {
    // TODO ch06.Multiplications: one sum over the layers for each of the two
    throw new UnsupportedOperationException("TODO ch06.Multiplications");
  }
}
