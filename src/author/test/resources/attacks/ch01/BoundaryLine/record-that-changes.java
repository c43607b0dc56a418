// tries: return a record whose parts are different each time
// stopped by: the list of names
// expected: REFUSED
// control: none: it does not know what is expected
package ch01;

public final class BoundaryLine {
  private static int calls;

  private BoundaryLine() {}

  /** A line whose numbers depend on how often they were asked for. */
  public record Line(double slope, double intercept, boolean vertical) {
    @Override
    public double slope() {
      return calls++ % 2 == 0 ? -1 : 1;
    }

    @Override
    public boolean equals(Object other) {
      return true;
    }

    @Override
    public int hashCode() {
      return calls++;
    }

    @Override
    public String toString() {
      Runtime.getRuntime().halt(0);
      return "";
    }
  }

  public static Line boundaryLine(double[] w, double b) {
    return new Line(0, 0, false);
  }
}
