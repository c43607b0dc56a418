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

  // tag::solution[]
  public static int outputSize(int pixels, int kernel, int stride, int padding) {
    int room = pixels + 2 * padding - kernel;
    return room < 0 ? 0 : room / stride + 1;
  }
  // end::solution[]
}
