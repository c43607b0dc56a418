// expect: The map is too large
package ch18;

public final class Correlate2d {
  private Correlate2d() {}

  public static double[][] correlate(double[][] image, double[][] kernel, double bias) {
    int down = image.length - kernel.length + 1;
    int across = image[0].length - kernel[0].length + 1;
    double[][] map = new double[image.length][across];
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
}
