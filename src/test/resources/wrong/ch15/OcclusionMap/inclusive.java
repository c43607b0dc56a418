// expect: An index is beyond its array: does the square leave the image
package ch15;

import java.util.function.ToDoubleFunction;

public final class OcclusionMap {
  private OcclusionMap() {}

  public static double[][] occlusionMap(
      ToDoubleFunction<double[][]> f, double[][] image, int side, double paint) {
    double whole = f.applyAsDouble(image);
    double[][] map = new double[image.length - side + 1][image[0].length - side + 1];
    for (int r = 0; r < map.length; r++) {
      for (int c = 0; c < map[0].length; c++) {
        double[][] painted = new double[image.length][];
        for (int i = 0; i < image.length; i++) {
          painted[i] = image[i].clone();
        }
        for (int i = r; i <= r + side; i++) {
          for (int j = c; j < c + side; j++) {
            painted[i][j] = paint;
          }
        }
        map[r][c] = whole - f.applyAsDouble(painted);
      }
    }
    return map;
  }
}
