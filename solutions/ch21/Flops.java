package ch21;

/**
 * Counts the operations of one example's way forward through dense layers.
 *
 * <p>{@code sizes} are the widths from input to output: 784, 128, 10 has two layers. What counts:
 * each multiplication of a weight and an input, and each addition in w1 a1 + w2 a2 + … + b, that of
 * the bias included. Activation functions don't count. There is at least one size, and a single one
 * has no layer, so its count is 0. Sizes are at least 1, and the count may be larger than an int.
 *
 * <p>★ 10 minutes. Chapter: ch21-compute.
 */
public final class Flops {
  private Flops() {}

  // tag::solution[]
  public static long flops(int... sizes) {
    long flops = 0;
    for (int l = 1; l < sizes.length; l++) {
      flops += 2L * sizes[l - 1] * sizes[l];
    }
    return flops;
  }
  // end::solution[]
}
