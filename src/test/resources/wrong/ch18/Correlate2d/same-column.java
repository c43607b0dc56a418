// expect: All weights of a row lie on one column
package ch18;

/**
 * Lays a kernel on an image at every position where it fits, and sums.
 *
 * <p>{@code image} [height x width] and {@code kernel} [kernel height x kernel width] need not be
 * square; the kernel fits into the image. Stride 1, no padding, and the kernel is not flipped.
 * Returns the map [positions down x positions across]: at each position the sum of the products
 * plus {@code bias}.
 *
 * <p>★★ 15 minutes. Chapter: ch18-size.
 */
public final class Correlate2d {
  private Correlate2d() {}

  public static double[][] correlate(double[][] image, double[][] kernel, double bias) {
    int h = image.length - kernel.length + 1;
    int w = image[0].length - kernel[0].length + 1;
    double[][] map = new double[h][w];
    for (int r = 0; r < h; r++) {
      for (int c = 0; c < w; c++) {
        double sum = bias;
        for (int i = 0; i < kernel.length; i++) {
          for (int j = 0; j < kernel[0].length; j++) {
            sum += kernel[i][j] * image[r + i][c];
          }
        }
        map[r][c] = sum;
      }
    }
    return map;
  }
}
