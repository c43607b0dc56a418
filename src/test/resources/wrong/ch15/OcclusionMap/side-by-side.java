// expect: The squares lie side by side
package ch15;

import java.util.function.ToDoubleFunction;

public final class OcclusionMap {
  private OcclusionMap() {}

  public static double[][] occlusionMap(
      ToDoubleFunction<double[][]> f, double[][] image, int side, double paint) {
    int n = image.length / side, m = image[0].length / side;
    double[][] out = new double[n][m];
    for (int r = 0; r < n; r++)
      for (int c = 0; c < m; c++) {
        double[][] copy = new double[image.length][];
        for (int i = 0; i < copy.length; i++) copy[i] = image[i].clone();
        for (int i = r * side; i < (r + 1) * side; i++) for (int j = c * side; j < (c + 1) * side; j++) copy[i][j] = paint;
        out[r][c] = f.applyAsDouble(image) - f.applyAsDouble(copy);
      }
    return out;
  }
}
