package ch04;

/**
 * Computes the binary cross-entropy: minus the logarithm of the likelihood, divided by the number
 * of examples.
 *
 * <p>{@code p} holds probabilities of "yes", {@code y} the answers, each 0 or 1. Thousands of
 * examples must be possible. Certain and right, as p = 0 with y = 0, costs 0; certain and wrong, as
 * p = 0 with y = 1, costs Infinity. Throw {@code IllegalArgumentException} when the lengths differ,
 * and when there is no example.
 *
 * <p>★ 10 minutes. Chapter: ch04-cross-entropy.
 */
public final class Bce {
  private Bce() {}

  // tag::solution[]
  public static double bce(double[] p, double[] y) {
    requireExamples(p, y);
    double sum = 0;
    for (int n = 0; n < p.length; n++) {
      double given = y[n] == 1 ? p[n] : 1 - p[n]; // to what happened
      sum -= Math.log(given);
    }
    return sum / p.length;
  }

  private static void requireExamples(double[] p, double[] y) {
    if (p.length != y.length || p.length == 0) {
      throw new IllegalArgumentException(
          "p and y must have the same length, at least 1, were " + p.length + ", " + y.length);
    }
  }
  // end::solution[]
}
