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

  // tag::solution[]
  public static double[][] correlate(double[][] image, double[][] kernel, double bias) {
    int down = image.length - kernel.length + 1;
    int across = image[0].length - kernel[0].length + 1;
    double[][] map = new double[down][across];
    for (int r = 0; r < down; r++) {
      for (int c = 0; c < across; c++) {
        map[r][c] = bias;
        for (int u = 0; u < kernel.length; u++) {
          for (int v = 0; v < kernel[0].length; v++) {
            map[r][c] += kernel[u][v] * image[r + u][c + v];
          }
        }
      }
    }
    return map;
  }
  // end::solution[]
}
