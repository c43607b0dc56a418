package nnbook.engine.loss;

import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/**
 * Half the sum of the squared errors of an example, averaged over the batch: L = Σ_ij ½ (a_ij -
 * y_ij)² / batch. The half cancels the 2 of the derivative.
 *
 * <p>It is the "quadratic cost" of M. Nielsen, "Neural Networks and Deep Learning", equation 6.
 */
public record HalfSquaredError() implements Loss {

  @Override
  public double value(Matrix a, Matrix y) {
    Require.targets("HalfSquaredError.value", a, y);
    Matrix error = a.minus(y);
    return error.hadamard(error).sum() / 2 / a.rows();
  }

  /** (a_ij - y_ij) / batch. */
  @Override
  // tag::half-squared-error-gradient[]
  public Matrix gradient(Matrix a, Matrix y) {
    // tag::half-squared-error-gradient-checks[]
    Require.targets("HalfSquaredError.gradient", a, y);
    // end::half-squared-error-gradient-checks[]
    return a.minus(y).scale(1.0 / a.rows());
  }
  // end::half-squared-error-gradient[]

  @Override
  public String toString() {
    return "HalfSquaredError";
  }
}
