package nnbook.engine.activation;

import nnbook.engine.math.PortableMath;

/** The logistic sigmoid: σ(z) = 1 / (1 + e^-z), between 0 and 1. */
public record Sigmoid() implements ElementwiseActivation {
  /** For z far below 0 the power overflows to infinity, and 1 / infinity is 0, as it should be. */
  @Override
  // tag::sigmoid-value[]
  public double value(double z) {
    return 1 / (1 + PortableMath.exp(-z));
  }
  // end::sigmoid-value[]

  /** σ(z) (1 - σ(z)). */
  @Override
  // tag::sigmoid-derivative[]
  public double derivative(double z) {
    double a = value(z);
    return a * (1 - a);
  }
  // end::sigmoid-derivative[]

  @Override
  public double slope(double z, double a) {
    return a * (1 - a);
  }

  @Override
  public String toString() {
    return "Sigmoid";
  }
}
