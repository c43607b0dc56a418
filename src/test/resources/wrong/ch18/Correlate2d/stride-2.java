// expect: at position (r, c), weight (u, v) lies on
package ch18;

public final class Correlate2d {
  private Correlate2d() {}

  public static double[][] correlate(double[][] image, double[][] kernel, double bias) {
    int down = image.length - kernel.length + 1;
    int across = image[0].length - kernel[0].length + 1;
    double[][] map = new double[down][across];
    for (int r = 0; r < down; r++) {
      for (int c = 0; c < across; c++) {
        double sum = bias;
        for (int i = 0; i < kernel.length; i++) {
          for (int j = 0; j < kernel[0].length; j++) {
            sum += image[2 * r + i][2 * c + j] * kernel[i][j];
          }
        }
        map[r][c] = sum;
      }
    }
    return map;
  }
}
