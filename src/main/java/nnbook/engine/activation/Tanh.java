package nnbook.engine.activation;

/** The hyperbolic tangent: tanh z = (e^z - e^-z) / (e^z + e^-z), between -1 and 1. */
public record Tanh() implements ElementwiseActivation {
  @Override
  // tag::tanh-value[]
  public double value(double z) {
    return StrictMath.tanh(z);
  }
  // end::tanh-value[]

  /** 1 - tanh² z. */
  @Override
  // tag::tanh-derivative[]
  public double derivative(double z) {
    double a = value(z);
    return 1 - a * a;
  }
  // end::tanh-derivative[]

  @Override
  public String toString() {
    return "Tanh";
  }
}
