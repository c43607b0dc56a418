// expect: Lengths that differ
package ch01;

/**
 * Computes the weighted input z = w₁a₁ + … + wₙaₙ + b of one neuron.
 *
 * <p>{@code w} and {@code a} have the same length n ≥ 1. When their lengths differ, throw
 * {@code IllegalArgumentException}: a neuron with a loose connection must not answer at all.
 *
 * <p>★ 5 minutes. Chapter: ch01-weighted-input.
 */
public final class WeightedInput {
  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) {
    double sum = 0;
    for (int i = 0; i < w.length; i++) {
      sum += w[i] * a[i];
    }
    return sum + b;
  }
}
