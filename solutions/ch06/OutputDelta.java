package ch06;

/**
 * Computes δⱼ = ∂L/∂zⱼ of sigmoid output neurons for the loss L = Σ ½ (aⱼ − yⱼ)².
 *
 * <p>{@code a} holds the outputs, {@code y} the targets; the result has one δ for each output.
 * Throw {@code IllegalArgumentException} when the lengths differ.
 *
 * <p>★ 10 minutes. Chapter: ch06-neuron.
 */
public final class OutputDelta {
  private OutputDelta() {}

  // tag::solution[]
  public static double[] outputDelta(double[] a, double[] y) {
    if (a.length != y.length) {
      throw new IllegalArgumentException(
          "a has length " + a.length + ", y has length " + y.length);
    }
    double[] delta = new double[a.length];
    for (int j = 0; j < a.length; j++) {
      double slopeAtA = a[j] - y[j];
      double gPrime = a[j] * (1 - a[j]); // σ'(z) in terms of the output
      delta[j] = slopeAtA * gPrime;
    }
    return delta;
  }
  // end::solution[]
}
