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

  public static double bce(double[] p, double[] y) {
    // TODO ch04.Bce: which probability did each answer get, and what becomes of their product?
    throw new UnsupportedOperationException("TODO ch04.Bce");
  }
}
