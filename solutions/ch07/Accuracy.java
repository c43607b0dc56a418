package ch07;

/**
 * Computes the fraction of right answers.
 *
 * <p>{@code p} are probabilities of class 1, {@code y} the classes, each 0 or 1. The answer is
 * class 1 when p is greater than 0.5, otherwise class 0; so a tie counts as class 0. Throw
 * {@code IllegalArgumentException} when the lengths differ or there is no example.
 *
 * <p>★ 5 minutes. Chapter: ch07-lines.
 */
public final class Accuracy {
  private Accuracy() {}

  // tag::solution[]
  public static double accuracy(double[] p, int[] y) {
    if (p.length != y.length || p.length == 0) {
      throw new IllegalArgumentException(
          "p and y must have the same length, at least 1, were " + p.length + ", " + y.length);
    }
    int right = 0;
    for (int n = 0; n < p.length; n++) {
      int answer = p[n] > 0.5 ? 1 : 0;
      right += answer == y[n] ? 1 : 0;
    }
    return (double) right / p.length;
  }
  // end::solution[]
}
