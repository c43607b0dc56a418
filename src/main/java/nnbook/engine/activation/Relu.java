package nnbook.engine.activation;

/** The rectified linear unit: max(0, z). */
public record Relu() implements ElementwiseActivation {
  @Override
  // tag::relu-value[]
  public double value(double z) {
    return Math.max(0, z);
  }
  // end::relu-value[]

  /** 1 if z &gt; 0, otherwise 0; at 0 itself there is no slope, and 0 is the convention. */
  @Override
  // tag::relu-derivative[]
  public double derivative(double z) {
    return z > 0 ? 1 : 0;
  }
  // end::relu-derivative[]

  @Override
  public String toString() {
    return "Relu";
  }
}
