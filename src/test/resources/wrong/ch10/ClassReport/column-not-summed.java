// expect: Every precision is 0
package ch10;

public final class ClassReport {
  private ClassReport() {}

  /** One class. */
  public record Line(double precision, double recall, int count) {}

  public static Line[] report(int[][] confusion) {
    Line[] lines = new Line[confusion.length];
    for (int k = 0; k < lines.length; k++) {
      int examples = 0;
      int answers = 0;
      for (int j = 0; j < lines.length; j++) {
        examples += confusion[k][j];
      }
      int right = confusion[k][k];
      lines[k] = new Line(quotient(right, answers), quotient(right, examples), examples);
    }
    return lines;
  }

  private static double quotient(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
