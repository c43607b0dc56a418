package ch15;

import java.util.function.ToDoubleFunction;

/**
 * How far f falls when a square of an image is covered.
 *
 * <p>Entry (r, c) of the result is f(image) − f(image with the side x side pixels from (r, c) to
 * the right and down set to {@code paint}), for all places at which the square lies inside the
 * image. {@code side} is at least 1 and at most the number of rows and of columns. Paint a copy,
 * and leave the image as it is.
 *
 * <p>★★ 15 minutes. Chapter: ch15-exercises.
 */
public final class OcclusionMap {
  private OcclusionMap() {}

  // tag::solution[]
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
        for (int i = r; i < r + side; i++) {
          for (int j = c; j < c + side; j++) {
            painted[i][j] = paint;
          }
        }
        map[r][c] = whole - f.applyAsDouble(painted);
      }
    }
    return map;
  }
  // end::solution[]
}
