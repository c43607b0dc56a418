package nnbook.engine.activation;

/** The step function: 1 if z &gt; 0, otherwise 0. */
public record Step() implements ElementwiseActivation {
  @Override
  public double value(double z) {
    return z > 0 ? 1 : 0;
  }

  /** 0 everywhere; at 0 itself there is no slope, and 0 is the convention. */
  @Override
  public double derivative(double z) {
    return 0;
  }

  @Override
  public String toString() {
    return "Step";
  }
}
