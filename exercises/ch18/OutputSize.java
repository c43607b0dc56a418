package ch18;

/**
 * Counts the positions of a window along one side of an image.
 *
 * <p>The image has {@code pixels} pixels along that side and gets {@code padding} zeros at each of
 * its two ends. The window is {@code kernel} pixels long, begins at the first place, and moves by
 * {@code stride} pixels while it fits. If it does not fit at all, the answer is 0. Pixels, kernel
 * and stride are at least 1, the padding at least 0.
 *
 * <p>★ 5 minutes. Chapter: ch18-size.
 */
public final class OutputSize {
  private OutputSize() {}

  public static int outputSize(int pixels, int kernel, int stride, int padding) {
    // TODO ch18.OutputSize: how many times does the window fit?
    throw new UnsupportedOperationException("TODO ch18.OutputSize");
  }
}
