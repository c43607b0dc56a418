// expect: Every number of precision has the digits of a float, about 7.
package ch10;

public final class ClassReport {
  private ClassReport() {}

    public record Line(double precision, double recall, int count) {}

  public static Line[] report(int[][] confusion) {
    int n = confusion.length;
    Line[] lines = new Line[n];
    for (int k = 0; k < n; k++) {
      int row = 0;
      int column = 0;
      for (int j = 0; j < n; j++) {
        row += confusion[k][j];
        column += confusion[j][k];
      }
      int hits = confusion[k][k];
      double precision = column == 0 ? 0 : (float) hits / column;
      double recall = row == 0 ? 0 : (float) hits / row;
      lines[k] = new Line(precision, recall, row);
    }
    return lines;
  }
}
