// expect: The kernel moves down, but not across: the pixel is image[r + u][c + v].
package ch18;

public final class Correlate2d {
  private Correlate2d() {}

  public static double[][] correlate(double[][] image, double[][] kernel, double bias) {
    int kh = kernel.length;
    int kw = kernel[0].length;
    int h = image.length - kh + 1;
    int w = image[0].length - kw + 1;
    double[][] map = new double[h][w];
    for (int i = 0; i < h; i++) {
      for (int j = 0; j < w; j++) {
        double sum = bias;
        for (int u = 0; u < kh; u++) {
          for (int v = 0; v < kw; v++) {
            sum += image[i + u][v] * kernel[u][v];
          }
        }
        map[i][j] = sum;
      }
    }
    return map;
  }
}
