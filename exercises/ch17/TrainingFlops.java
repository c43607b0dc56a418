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

  public static long trainingFlops(int... widths) {
    // TODO ch17.TrainingFlops: how many products does each layer need, and what for?
    throw new UnsupportedOperationException("TODO ch17.TrainingFlops");
  }
}
