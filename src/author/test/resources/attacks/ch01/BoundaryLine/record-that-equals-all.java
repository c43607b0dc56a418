// tries: write a record whose accessors say the same of all lines, also of the expected one
// stopped by: given types: records of the exercise are taken from the stub
// expected: FAILED
// control: none: see ch14.LocalSlopes
package ch01;

public final class BoundaryLine {
  public record Line(double slope, double intercept, boolean vertical) {
    @Override
    public double slope() {
      return 0;
    }

    @Override
    public double intercept() {
      return 0;
    }

    @Override
    public boolean vertical() {
      return false;
    }

    @Override
    public boolean equals(Object other) {
      return true;
    }

    @Override
    public int hashCode() {
      return 0;
    }
  }

  private BoundaryLine() {}

  public static Line boundaryLine(double[] w, double b) {
    return new Line(77, 77, true);
  }
}
