package nnbook.engine.loss;

import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/** The mean of the squared errors over all entries: L = Σ_ij (a_ij - y_ij)² / (batch · outputs). */
public record MeanSquaredError() implements Loss {

  @Override
  // tag::mean-squared-error-value[]
  public double value(Matrix a, Matrix y) {
    // tag::mean-squared-error-value-checks[]
    Require.targets("MeanSquaredError.value", a, y);
    // end::mean-squared-error-value-checks[]
    Matrix error = a.minus(y);
    return error.hadamard(error).sum() / (a.rows() * a.columns());
  }
  // end::mean-squared-error-value[]

  /** 2 (a_ij - y_ij) / (batch · outputs). */
  @Override
  public Matrix gradient(Matrix a, Matrix y) {
    Require.targets("MeanSquaredError.gradient", a, y);
    return a.minus(y).scale(2.0 / (a.rows() * a.columns()));
  }

  @Override
  public String toString() {
    return "MeanSquaredError";
  }
}
