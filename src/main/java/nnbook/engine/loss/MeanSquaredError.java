package nnbook.engine.loss;

import nnbook.engine.matrix.Matrix;

/** The mean of the squared errors over all entries: L = Σ_ij (a_ij - y_ij)² / (batch · outputs). */
public record MeanSquaredError() implements Loss {

  @Override
  // tag::mean-squared-error-value[]
  public double value(Matrix a, Matrix y) {
    // tag::mean-squared-error-value-checks[]
    Batch.requireSameShape("MeanSquaredError.value", a, y);
    // end::mean-squared-error-value-checks[]
    Matrix error = a.minus(y);
    return error.hadamard(error).sum() / Batch.entries(a);
  }
  // end::mean-squared-error-value[]

  /** 2 (a_ij - y_ij) / (batch · outputs). */
  @Override
  public Matrix gradient(Matrix a, Matrix y) {
    Batch.requireSameShape("MeanSquaredError.gradient", a, y);
    return a.minus(y).scale(2.0 / Batch.entries(a));
  }

  @Override
  public String toString() {
    return "MeanSquaredError";
  }
}
