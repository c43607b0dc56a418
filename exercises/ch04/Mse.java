package ch04;

/**
 * Computes the mean squared error, the mean of (a[n] − y[n])² over all examples n.
 *
 * <p>{@code a} holds the outputs of a network, {@code y} the answers that were wanted. Throw
 * {@code IllegalArgumentException} when their lengths differ, and when there is no example.
 *
 * <p>★ 5 minutes. Chapter: ch04-squared.
 */
public final class Mse {
  private Mse() {}

  public static double mse(double[] a, double[] y) {
    // TODO ch04.Mse: square each error, add up, divide once
    throw new UnsupportedOperationException("TODO ch04.Mse");
  }
}
