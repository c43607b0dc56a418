// expect: The length of w is compared with tol
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
    for (int t = 0; t < maxSteps; t++) {
      double[] slopes = gradient.apply(w.clone());
      double squares = 0;
      for (int i = 0; i < w.length; i++) {
        w[i] -= eta * slopes[i];
        squares += w[i] * w[i];
      }
      path.add(w.clone());
      if (!isFinite(w)) {
        return new Trace(path, false);
      }
      if (Math.sqrt(squares) < tol) {
        return new Trace(path, true);
      }
    }
    return new Trace(path, false);
  }

  private static boolean isFinite(double[] w) {
    for (double value : w) {
      if (!Double.isFinite(value)) {
        return false;
      }
    }
    return true;
  }
}
