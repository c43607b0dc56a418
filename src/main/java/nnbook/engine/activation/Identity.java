package nnbook.engine.activation;

/** No change: g(z) = z. */
public record Identity() implements ElementwiseActivation {
  @Override
  public double value(double z) {
    return z;
  }

  @Override
  public double derivative(double z) {
    return 1;
  }

  @Override
  public String toString() {
    return "Identity";
  }
}
