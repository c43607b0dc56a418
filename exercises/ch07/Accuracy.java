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

  public static double accuracy(double[] p, int[] y) {
    // TODO ch07.Accuracy: count the right answers, then divide
    throw new UnsupportedOperationException("TODO ch07.Accuracy");
  }
}
