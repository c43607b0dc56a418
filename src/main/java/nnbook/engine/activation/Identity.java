package nnbook.engine.activation;

/** No change: g(z) = z. */
public record Identity() implements ElementwiseActivation {
  @Override
  // tag::identity-value[]
  public double value(double z) {
    return z;
  }
  // end::identity-value[]

  @Override
  // tag::identity-derivative[]
  public double derivative(double z) {
    return 1;
  }
  // end::identity-derivative[]

  @Override
  public String toString() {
    return "Identity";
  }
}
