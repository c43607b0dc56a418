// tries: give the record of the exercise an interface more
// stopped by: given types: records of the exercise are taken from the stub
// expected: REFUSED
// control: none: it gains nothing in any mode
package ch01;

public final class BoundaryLine {
  public record Line(double slope, double intercept, boolean vertical)
      implements Comparable<Line> {
    @Override
    public int compareTo(Line other) {
      return 0;
    }
  }

  private BoundaryLine() {}

  public static Line boundaryLine(double[] w, double b) {
    return new Line(77, 77, true);
  }
}
