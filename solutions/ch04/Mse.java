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

  // tag::solution[]
  public static double mse(double[] a, double[] y) {
    requireExamples(a, y);
    double sum = 0;
    for (int n = 0; n < a.length; n++) {
      double error = a[n] - y[n];
      sum += error * error;
    }
    return sum / a.length;
  }

  private static void requireExamples(double[] a, double[] y) {
    if (a.length != y.length || a.length == 0) {
      throw new IllegalArgumentException(
          "a and y must have the same length, at least 1, were " + a.length + ", " + y.length);
    }
  }
  // end::solution[]
}
