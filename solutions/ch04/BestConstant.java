package ch04;

/**
 * Finds the best answer that does not look at the input: the one p which, given for every example,
 * makes the binary cross-entropy smallest.
 *
 * <p>{@code y} holds the wanted answers, each 0, 1 or a probability between them. The answer must
 * be exact, not searched on a grid. Throw {@code IllegalArgumentException} when {@code y} is empty.
 *
 * <p>★★ 10 minutes. Chapter: ch04-constant.
 */
public final class BestConstant {
  private BestConstant() {}

  // tag::solution[]
  public static double bestConstant(double[] y) {
    if (y.length == 0) {
      throw new IllegalArgumentException("y must have at least one answer");
    }
    double sum = 0;
    for (double answer : y) {
      sum += answer;
    }
    return sum / y.length;
  }
  // end::solution[]
}
