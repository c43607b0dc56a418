package ch18;

/**
 * Lays a kernel on an image at every position where it fits, and sums.
 *
 * <p>{@code image} [height x width] and {@code kernel} [kernel height x kernel width] need not be
 * square; the kernel fits into the image. Stride 1, no padding, and the kernel is not flipped.
 * Returns the map [positions down x positions across]: at each position the sum of the products
 * plus {@code bias}.
 *
 * <p>★★ 15 minutes. Chapter: ch18-letters.
 */
public final class Correlate2d {
  private Correlate2d() {}

  public static double[][] correlate(double[][] image, double[][] kernel, double bias) {
    // TODO ch18.Correlate2d: one sum for each position of the kernel
    throw new UnsupportedOperationException("TODO ch18.Correlate2d");
  }
}
