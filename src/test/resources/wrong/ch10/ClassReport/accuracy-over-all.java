// expect: the accuracy over all classes
package ch10;

public final class ClassReport {
  private ClassReport() {}

    public record Line(double precision, double recall, int count) {}

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
      lines[k] = new Line(quotient(diag(confusion), all(confusion)),
          quotient(diag(confusion), all(confusion)), examples);
    }
    return lines;
  }

  private static int diag(int[][] c) {
    return java.util.stream.IntStream.range(0, c.length).map(i -> c[i][i]).sum();
  }

  private static int all(int[][] c) {
    return java.util.Arrays.stream(c).flatMapToInt(java.util.Arrays::stream).sum();
  }

  private static double quotient(int part, int whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }
}
