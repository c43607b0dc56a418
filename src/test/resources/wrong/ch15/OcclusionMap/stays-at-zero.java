// expect: The square stays where it is
package ch15;

import java.util.function.ToDoubleFunction;

public final class OcclusionMap {
  private OcclusionMap() {}

  public static double[][] occlusionMap(
      ToDoubleFunction<double[][]> f, double[][] image, int side, double paint) {
    int n = image.length - side + 1, m = image[0].length - side + 1;
    double[][] out = new double[n][m];
    for (int r = 0; r < n; r++)
      for (int c = 0; c < m; c++) {
        double[][] copy = new double[image.length][];
        for (int i = 0; i < copy.length; i++) copy[i] = image[i].clone();
        for (int i = 0; i < side; i++) for (int j = 0; j < side; j++) copy[i][j] = paint;
        out[r][c] = f.applyAsDouble(image) - f.applyAsDouble(copy);
      }
    return out;
  }
}
