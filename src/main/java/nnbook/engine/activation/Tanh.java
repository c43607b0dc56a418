package nnbook.engine.activation;

/** The hyperbolic tangent: tanh z = (e^z - e^-z) / (e^z + e^-z), between -1 and 1. */
public record Tanh() implements ElementwiseActivation {
  @Override
  public double value(double z) {
    return StrictMath.tanh(z);
  }

  /** 1 - tanh² z. */
  @Override
  public double derivative(double z) {
    double a = value(z);
    return 1 - a * a;
  }

  @Override
  public String toString() {
    return "Tanh";
  }
}
