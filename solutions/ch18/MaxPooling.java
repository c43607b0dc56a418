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

  // tag::solution[]
  public static double[][] forward(double[][] image, int size) {
    double[][] map = new double[image.length / size][image[0].length / size];
    for (int r = 0; r < map.length; r++) {
      for (int c = 0; c < map[0].length; c++) {
        int best = winner(image, size, r, c);
        map[r][c] = image[r * size + best / size][c * size + best % size];
      }
    }
    return map;
  }

  public static double[][] backward(double[][] image, int size, double[][] delta) {
    double[][] slopes = new double[image.length][image[0].length];
    for (int r = 0; r < delta.length; r++) {
      for (int c = 0; c < delta[0].length; c++) {
        int best = winner(image, size, r, c);
        slopes[r * size + best / size][c * size + best % size] = delta[r][c];
      }
    }
    return slopes;
  }

  /** Which pixel of the square, counted row by row, is the greatest. */
  private static int winner(double[][] image, int size, int r, int c) {
    int best = 0;
    double greatest = image[r * size][c * size];
    for (int s = 1; s < size * size; s++) {
      double value = image[r * size + s / size][c * size + s % size];
      if (value > greatest) {
        best = s;
        greatest = value;
      }
    }
    return best;
  }
  // end::solution[]
}
