package nnbook.engine.activation;

import nnbook.engine.math.PortableMath;

/** A smooth ReLU: ln(1 + e^z). */
public record Softplus() implements ElementwiseActivation {
  /** Written as max(0, z) + ln(1 + e^-|z|), which never overflows. */
  @Override
  // tag::softplus-value[]
  public double value(double z) {
    double rest = PortableMath.log1p(PortableMath.exp(-Math.abs(z)));
    return Math.max(0, z) + rest;
  }
  // end::softplus-value[]

  /** The sigmoid: 1 / (1 + e^-z). */
  @Override
  public double derivative(double z) {
    return 1 / (1 + PortableMath.exp(-z));
  }

  @Override
  public String toString() {
    return "Softplus";
  }
}
