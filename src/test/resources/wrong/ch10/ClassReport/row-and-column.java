// expect: Precision divides by the whole row
package ch10;

public final class ClassReport {
  private ClassReport() {}

  /** One class. */
  public record Line(double precision, double recall, int count) {}

  public static Line[] report(int[][] confusion) {
    Line[] lines = new Line[confusion.length];
    for (int k = 0; k < confusion.length; k++) {
      int row = 0;
      int column = 0;
      for (int j = 0; j < confusion.length; j++) {
        row += confusion[k][j];
        column += confusion[j][k];
      }
      double precision = (double) confusion[k][k] / (row + column - confusion[k][k]);
      double recall = row == 0 ? 0 : (double) confusion[k][k] / row;
      lines[k] = new Line(precision, recall, row);
    }
    return lines;
  }
}
