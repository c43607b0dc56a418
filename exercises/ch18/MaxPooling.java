package ch18;

/**
 * Keeps the greatest number of each square, and sends gradients back to where it came from.
 *
 * <p>The squares are {@code size} x {@code size} pixels and lie side by side from the top left
 * corner; rows and columns that do not fill a square are left out. {@code forward} returns the map
 * of the greatest numbers. {@code backward} takes the same image and {@code delta}, the slope for
 * each number of that map; it returns slopes in the shape of the image. Of equal numbers the first
 * one, row by row, counts as the greatest. At least one square fits.
 *
 * <p>★★ 20 minutes. Chapter: ch18-pooling.
 */
public final class MaxPooling {
  private MaxPooling() {}

  public static double[][] forward(double[][] image, int size) {
    // TODO ch18.MaxPooling: the greatest of each square, then its gradient
    throw new UnsupportedOperationException("TODO ch18.MaxPooling");
  }

  public static double[][] backward(double[][] image, int size, double[][] delta) {
    throw new UnsupportedOperationException("TODO ch18.MaxPooling");
  }
}
