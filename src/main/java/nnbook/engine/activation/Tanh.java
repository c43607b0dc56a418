package nnbook.engine.activation;

import nnbook.engine.math.PortableMath;

/** The hyperbolic tangent: tanh z = (e^z - e^-z) / (e^z + e^-z), between -1 and 1. */
public record Tanh() implements ElementwiseActivation {
  @Override
  public double value(double z) {
    return PortableMath.tanh(z);
  }

  /** 1 - tanh² z. */
  @Override
  public double derivative(double z) {
    double a = value(z);
    return 1 - a * a;
  }

  @Override
  public double slope(double z, double a) {
    return 1 - a * a;
  }

  @Override
  public String toString() {
    return "Tanh";
  }
}
