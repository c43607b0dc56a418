// expect: The slope of a vertical line
package ch01;

public final class BoundaryLine {
  private BoundaryLine() {}

  /** A line in the plane of x₁ and x₂. */
  public record Line(double slope, double intercept, boolean vertical) {}

  public static Line boundaryLine(double[] w, double b) {
    if (w[0] == 0 && w[1] == 0) {
      throw new IllegalArgumentException("no");
    }
    if (w[1] == 0) {
      return new Line(Double.POSITIVE_INFINITY, 0, true);
    }
    return new Line(-w[0] / w[1], -b / w[1], false);
  }
}
