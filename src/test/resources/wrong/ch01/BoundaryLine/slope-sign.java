// expect: The sign of the slope
package ch01;

/**
 * Finds the boundary w₁x₁ + w₂x₂ + b = 0 of a neuron with two inputs.
 *
 * <p>A line that is not vertical is x₂ = slope · x₁ + intercept, with {@code vertical} false.
 * A vertical line is x₁ = intercept, with {@code vertical} true and slope 0. When both weights
 * are 0 there is no line: throw {@code IllegalArgumentException}.
 *
 * <p>★★ 10 minutes. Chapter: ch01-line.
 */
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
    return new Line(w[0] / w[1], -b / w[1], false);
  }
}
