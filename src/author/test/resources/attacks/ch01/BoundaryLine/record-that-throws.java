// tries: write a record whose accessor throws what says that nothing was begun
// stopped by: given types: records of the exercise are taken from the stub
// expected: FAILED
// control: none: a wrong answer in every mode
package ch01;

public final class BoundaryLine {
  public record Line(double slope, double intercept, boolean vertical) {
    @Override
    public double slope() {
      throw new UnsupportedOperationException("TODO ch01.BoundaryLine");
    }
  }

  private BoundaryLine() {}

  public static Line boundaryLine(double[] w, double b) {
    return new Line(77, 77, true);
  }
}
