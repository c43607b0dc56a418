package ch17;

/**
 * Counts the floating-point operations of one example in a training step of dense layers.
 *
 * <p>{@code widths} run from input to output: 784, 128, 10 has two layers and costs 409,088 FLOP. A
 * multiply-add is two of them. As in the chapter's box, only the products with weights count:
 * biases, activation functions and the update don't. There are at least two widths, and the count
 * may be larger than an int.
 *
 * <p>★ 5 minutes. Chapter: ch17-count.
 */
public final class TrainingFlops {
  private TrainingFlops() {}

  // tag::solution[]
  public static long trainingFlops(int... widths) {
    long products = 0;
    for (int l = 1; l < widths.length; l++) {
      int each = l == 1 ? 2 : 3; // there is no way back from the first layer to the input
      products += (long) each * widths[l - 1] * widths[l];
    }
    return 2 * products;
  }
  // end::solution[]
}
