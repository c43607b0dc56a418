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

  // tag::solution[]
  public static Line[] report(int[][] confusion) {
    Line[] lines = new Line[confusion.length];
    for (int k = 0; k < lines.length; k++) {
      int examples = 0;
      int answers = 0;
      for (int j = 0; j < lines.length; j++) {
        examples += confusion[k][j];
        answers += confusion[j][k];
      }
      int right = confusion[k][k];
      lines[k] = new Line(quotient(right, answers), quotient(right, examples), examples);
    }
    return lines;
  }

  private static double quotient(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
  // end::solution[]
}
