// expect: The start is missing
package ch05;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

public final class Descend {
  private Descend() {}

  /** The places from the start to the end, and whether the last step was shorter than tol. */
  public record Trace(List<double[]> path, boolean converged) {}

  public static Trace descend(
      UnaryOperator<double[]> gradient, double[] start, double eta, double tol, int maxSteps) {
    return new Trace(new java.util.ArrayList<>(), false);
  }
}
