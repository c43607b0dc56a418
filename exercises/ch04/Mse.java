package ch04;

/**
 * Computes the mean squared error of a network's outputs.
 *
 * <p>{@code a} holds the outputs, {@code y} the answers that were wanted, in the same order: the
 * outputs 0.9, 0.2, 0.6 and the answers 1, 0, 1 make 0.07. Throw {@code IllegalArgumentException}
 * when the lengths differ, and when there is no example.
 *
 * <p>★ 5 minutes. Chapter: ch04-squared.
 */
public final class Mse {
  private Mse() {}

  public static double mse(double[] a, double[] y) {
    // TODO ch04.Mse: what becomes of each error, and what of their sum?
    throw new UnsupportedOperationException("TODO ch04.Mse");
  }
}
