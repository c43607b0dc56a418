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

  public static double[][] occlusionMap(
      ToDoubleFunction<double[][]> f, double[][] image, int side, double paint) {
    // TODO ch15.OcclusionMap: a painted copy for each place of the square
    throw new UnsupportedOperationException("TODO ch15.OcclusionMap");
  }
}
