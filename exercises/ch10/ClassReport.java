package ch10;

/**
 * Reads a confusion matrix [K x K], whose rows are the true classes and whose columns are the
 * answers: one line for each class, in their order.
 *
 * <p>The precision of class k is the fraction of the answers k that are right. The recall is the
 * fraction of the examples of class k that were answered with k. {@code count} is the number of
 * examples of class k. Where a quotient would be 0/0, it is 0.
 *
 * <p>★★ 10 minutes. Chapter: ch10-recall.
 */
public final class ClassReport {
  private ClassReport() {}

  /** One class. */
  public record Line(double precision, double recall, int count) {}

  public static Line[] report(int[][] confusion) {
    // TODO ch10.ClassReport: the sum of a row, the sum of a column, two quotients
    throw new UnsupportedOperationException("TODO ch10.ClassReport");
  }
}
