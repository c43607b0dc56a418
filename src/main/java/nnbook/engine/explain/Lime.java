package nnbook.engine.explain;

import java.util.function.ToDoubleFunction;
import nnbook.engine.math.PortableMath;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;
import nnbook.engine.random.SeededRandom;

/**
 * A linear function in the place of f, fitted to samples, of which those near x count most.
 *
 * <p>Inputs are standardized: mean 0 and deviation 1 over the data. The samples are drawn from
 * N(0, 1), as the data lie, not around x. Source: M. T. Ribeiro, S. Singh, C. Guestrin, "Why should
 * I trust you?", KDD 2016, equation 2; without its choice of few inputs, and without the penalty
 * on large weights that the authors' library adds.
 */
public final class Lime {
  private static final String CAUSES = "Usual causes: too few samples, a kernel so narrow that only"
      + " few of them count, or an input that is not finite";

  private final Kernel kernel;
  private final int samples;

  private Lime(Kernel kernel, int samples) {
    Require.atLeast("Lime", "samples", samples, 1);
    this.kernel = kernel;
    this.samples = samples;
  }

  /** How much a sample counts, as the logarithm of its weight. */
  private interface Kernel {
    double logWeight(double squaredDistance, int inputs);
  }

  /** The kernel of the paper: exp(-D² / σ²). */
  public static Lime paper(double sigma, int samples) {
    Require.positive("Lime.paper", "sigma", sigma);
    return new Lime((dd, inputs) -> -dd / (sigma * sigma), samples);
  }

  /** The kernel of the authors' library: √exp(-D² / width²). */
  public static Lime library(double width, int samples) {
    Require.positive("Lime.library", "width", width);
    return new Lime((dd, inputs) -> -dd / (2 * width * width), samples);
  }

  /** The kernel of the authors' library with its own width, 0.75 √inputs. */
  public static Lime library(int samples) {
    return new Lime((dd, inputs) -> -dd / (2 * 0.5625 * inputs), samples);
  }

  /**
   * The linear function that is close to f near x.
   *
   * <p>Throws IllegalArgumentException if too few samples lie near x to determine it.
   */
  // tag::lime-explain[]
  public LinearFunction explain(
      ToDoubleFunction<double[]> f, double[] x, SeededRandom random) {
    Matrix points = Matrix.generate(
        samples, x.length, (n, i) -> random.nextGaussian());
    double[] weights = weights(points, x);
    LeastSquares line = new LeastSquares(x.length + 1);
    for (int n = 0; n < samples; n++) {
      double y = f.applyAsDouble(points.row(n));
      line.add(shifted(points.row(n), x), y, weights[n]);
    }
    return LinearFunction.around(x, line.solve("Lime.explain", CAUSES));
  }
  // end::lime-explain[]

  /** Weights relative to the greatest, so that the nearest sample counts 1, however far it is. */
  private double[] weights(Matrix points, double[] x) {
    double[] weights = new double[samples];
    double greatest = Double.NEGATIVE_INFINITY;
    for (int n = 0; n < samples; n++) {
      double[] way = shifted(points.row(n), x);
      way[x.length] = 0;
      Matrix row = Matrix.ofRow(way);
      weights[n] = kernel.logWeight(row.hadamard(row).sum(), x.length);
      greatest = Math.max(greatest, weights[n]);
    }
    for (int n = 0; n < samples; n++) {
      weights[n] = PortableMath.exp(weights[n] - greatest);
    }
    return weights;
  }

  /** The way from x to the point, and a 1 for the constant; near x this loses fewest digits. */
  private static double[] shifted(double[] point, double[] x) {
    double[] row = new double[x.length + 1];
    for (int i = 0; i < x.length; i++) {
      row[i] = point[i] - x[i];
    }
    row[x.length] = 1;
    return row;
  }
}
