package nnbook.engine.explain;

import java.util.function.ToDoubleFunction;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/**
 * How far the output falls when an input is covered: f(x) - f(x with x_i = b_i).
 *
 * <p>Source: M. Zeiler, R. Fergus, "Visualizing and understanding convolutional networks", ECCV
 * 2014, section 4.2.
 */
public final class Occlusion {
  private Occlusion() {}

  /** The fall for each input, when it alone is replaced by its baseline. */
  // tag::occlusion-of[]
  public static double[] of(
      ToDoubleFunction<double[]> f, double[] x, double[] baseline) {
    // tag::occlusion-of-checks[]
    Require.length("Occlusion.of", "baseline", baseline.length, x.length);
    // end::occlusion-of-checks[]
    double whole = f.applyAsDouble(x.clone());
    double[] fall = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double[] covered = x.clone();
      covered[i] = baseline[i];
      fall[i] = whole - f.applyAsDouble(covered);
    }
    return fall;
  }
  // end::occlusion-of[]

  /**
   * The fall when a square of an image is painted with one color: entry (r, c) for the square with
   * its left upper corner there, [rows - side + 1 x columns - side + 1].
   *
   * <p>f takes the image [rows x columns] as its rows one after the other.
   */
  public static Matrix ofSquares(
      ToDoubleFunction<double[]> f, Matrix image, int side, double paint) {
    requireSide(image, side);
    double whole = f.applyAsDouble(flat(image));
    int rows = image.rows() - side + 1;
    int columns = image.columns() - side + 1;
    return Matrix.generate(rows, columns, (r, c) ->
        whole - f.applyAsDouble(flat(painted(image, r, c, side, paint))));
  }

  private static Matrix painted(Matrix image, int r, int c, int side, double paint) {
    return Matrix.generate(image.rows(), image.columns(), (i, j) ->
        i >= r && i < r + side && j >= c && j < c + side ? paint : image.get(i, j));
  }

  private static double[] flat(Matrix image) {
    int columns = image.columns();
    return Matrix.generate(
        1, image.rows() * columns, (r, k) -> image.get(k / columns, k % columns)).row(0);
  }

  private static void requireSide(Matrix image, int side) {
    int most = Math.min(image.rows(), image.columns());
    Require.range("Occlusion.ofSquares", "side", side, 1, most);
  }
}
