// expect: The square lies around (r, c): it goes from there to the right and down.
package ch15;

import java.util.function.ToDoubleFunction;

public final class OcclusionMap {
  private OcclusionMap() {}

  public static double[][] occlusionMap(
      ToDoubleFunction<double[][]> f, double[][] image, int side, double paint) {
    int rows = image.length - side + 1;
    int columns = image[0].length - side + 1;
    double full = f.applyAsDouble(copy(image));
    double[][] map = new double[rows][columns];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        double[][] painted = copy(image);
        for (int i = Math.max(0, r - side / 2); i < Math.max(0, r - side / 2) + side; i++) {
          for (int j = Math.max(0, c - side / 2); j < Math.max(0, c - side / 2) + side; j++) {
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
