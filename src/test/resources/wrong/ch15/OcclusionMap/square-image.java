// expect: The map has as many columns as rows: it has columns − side + 1 of them
package ch15;

import java.util.function.ToDoubleFunction;

public final class OcclusionMap {
  private OcclusionMap() {}

  public static double[][] occlusionMap(
      ToDoubleFunction<double[][]> f, double[][] image, int side, double paint) {
    int rows = image.length - side + 1;
    int columns = rows;
    double full = f.applyAsDouble(copy(image));
    double[][] map = new double[rows][columns];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        double[][] painted = copy(image);
        for (int i = r; i < r + side; i++) {
          for (int j = c; j < c + side; j++) {
            painted[i][j] = paint;
          }
        }
        map[r][c] = full - f.applyAsDouble(painted);
      }
    }
    return map;
  }

  private static double[][] copy(double[][] image) {
    double[][] c = new double[image.length][];
    for (int i = 0; i < c.length; i++) {
      c[i] = image[i].clone();
    }
    return c;
  }
}
