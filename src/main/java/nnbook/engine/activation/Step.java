package nnbook.engine.activation;

/** The step function: 1 if z &gt; 0, otherwise 0. */
public record Step() implements ElementwiseActivation {
  @Override
  // tag::step-value[]
  public double value(double z) {
    return z > 0 ? 1 : 0;
  }
  // end::step-value[]

  /** 0 everywhere; at 0 itself there is no slope, and 0 is the convention. */
  @Override
  // tag::step-derivative[]
  public double derivative(double z) {
    return 0;
  }
  // end::step-derivative[]

  @Override
  public String toString() {
    return "Step";
  }
}
