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

  public static double weightedInput(double[] w, double[] a, double b) {
    // TODO ch01.WeightedInput: check the lengths, sum the products, add the bias
    throw new UnsupportedOperationException("TODO ch01.WeightedInput");
  }
}
