// expect: Precision is divided by all examples: divide by the sum of the column.
package ch10;

public final class ClassReport {
  private ClassReport() {}

    public record Line(double precision, double recall, int count) {}

  public static Line[] report(int[][] confusion) {
    Line[] out = new Line[confusion.length];
    int all = 0;
    for (int[] r : confusion) for (int v : r) all += v;
    for (int k = 0; k < out.length; k++) {
      int row = 0;
      for (int v : confusion[k]) row += v;
      out[k] = new Line(all == 0 ? 0 : confusion[k][k] / (double) all, row == 0 ? 0 : confusion[k][k] / (double) row, row);
    }
    return out;
  }
}
