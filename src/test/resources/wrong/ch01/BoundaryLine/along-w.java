// expect: That is the direction of w
package ch01;

public final class BoundaryLine {
  private BoundaryLine() {}

  /** A line in the plane of x₁ and x₂. */
  public record Line(double slope, double intercept, boolean vertical) {}

  public static Line boundaryLine(double[] w, double b) {
    if (w[0] == 0 && w[1] == 0) {
      throw new IllegalArgumentException("both weights are 0: z is " + b + " everywhere");
    }
    if (w[1] == 0) {
      return new Line(0, -b / w[0], true);
    }
    return new Line(w[1] / w[0], -b / w[1], false);
  }
}
