package ch20;

/**
 * Layer normalization of one row, without gain and bias, and the way back through it.
 *
 * <p>{@code forward} subtracts the mean of the row and divides by √(variance + 1e-5), where the
 * variance is the mean of the squared distances from the mean. {@code backward} takes the same row,
 * before it was normalized, and the slope of the loss for each number of the result; it returns the
 * slope for each number of x. Every number of x reaches every result: through its own place,
 * through the mean, and through the variance.
 *
 * <p>★★★ 30 minutes. Chapter: ch20-block.
 */
public final class LayerNormBackward {
  private LayerNormBackward() {}

  public static double[] forward(double[] x) {
    // TODO ch20.LayerNormBackward: first there, then back
    throw new UnsupportedOperationException("TODO ch20.LayerNormBackward");
  }

  public static double[] backward(double[] x, double[] delta) {
    throw new UnsupportedOperationException("TODO ch20.LayerNormBackward");
  }
}
