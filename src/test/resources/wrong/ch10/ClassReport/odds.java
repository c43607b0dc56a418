// expect: Precision is divided by the wrong answers k alone
package ch10;

public final class ClassReport {
  private ClassReport() {}

  /** One class. */
  public record Line(double precision, double recall, int count) {}

  public static Line[] report(int[][] confusion) {
    int k = confusion.length;
    Line[] lines = new Line[k];
    for (int c = 0; c < k; c++) {
      int row = 0;
      int column = 0;
      for (int i = 0; i < k; i++) {
        row += confusion[c][i];
        column += confusion[i][c];
      }
      double right = confusion[c][c];
      lines[c] = new Line(column - right == 0 ? 0 : right / (column - right), row == 0 ? 0 : right / row, row);
    }
    return lines;
  }
}
