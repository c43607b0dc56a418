// expect: one pixel too high: it has
package ch15;

import java.util.function.ToDoubleFunction;

public final class OcclusionMap {
  private OcclusionMap() {}

  public static double[][] occlusionMap(
      ToDoubleFunction<double[][]> f, double[][] image, int side, double paint) {
    int down = image.length - side + 1;
    int across = image[0].length - side + 1;
    double whole = f.applyAsDouble(image);
    double[][] map = new double[down][across];
    for (int r = 0; r < down; r++) {
      for (int c = 0; c < across; c++) {
        double[][] copy = new double[image.length][];
        for (int i = 0; i < image.length; i++) {
          copy[i] = image[i].clone();
        }
        for (int i = 0; i <= side && r + i < image.length; i++) {
          for (int j = 0; j < side; j++) {
            copy[r + i][c + j] = paint;
          }
        }
        map[r][c] = whole - f.applyAsDouble(copy);
      }
    }
    return map;
  }
}
