// expect: The step before the last is compared
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
    List<double[]> path = new ArrayList<>();
    double[] w = start.clone();
    path.add(w.clone());
    double before = Double.POSITIVE_INFINITY;
    for (int t = 0; t < maxSteps; t++) {
      double[] slopes = gradient.apply(w.clone());
      double squares = 0;
      for (int i = 0; i < w.length; i++) {
        w[i] -= eta * slopes[i];
        squares += eta * eta * slopes[i] * slopes[i];
      }
      path.add(w.clone());
      for (double value : w) {
        if (!Double.isFinite(value)) {
          return new Trace(path, false);
        }
      }
      if (before < tol) {
        return new Trace(path, true);
      }
      before = Math.sqrt(squares);
    }
    return new Trace(path, false);
  }
}
