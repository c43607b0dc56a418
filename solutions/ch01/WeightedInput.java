package ch01;

/**
 * Computes the weighted input of one neuron with any number of connections.
 *
 * <p>{@code a[i]} arrives over the connection whose weight is {@code w[i]}, while the bias
 * {@code b} belongs to the neuron itself. When {@code w} and {@code a} differ in length, throw
 * {@code IllegalArgumentException}: a neuron with a loose connection must not answer at all.
 *
 * <p>★ 5 minutes. Chapter: ch01-weighted-input.
 */
public final class WeightedInput {
  private WeightedInput() {}

  // tag::solution[]
  public static double weightedInput(double[] w, double[] a, double b) {
    if (w.length != a.length) {
      throw new IllegalArgumentException(w.length + " weights, " + a.length + " inputs");
    }
    double sum = 0;
    for (int i = 0; i < w.length; i++) {
      sum += w[i] * a[i];
    }
    return sum + b;
  }
  // end::solution[]
}
