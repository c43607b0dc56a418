// expect: A rise was cut off at 0: it counts as negative.
package ch15;

import java.util.function.ToDoubleFunction;

public final class Occlude {
  private Occlude() {}

  public static double[] occlude(
      ToDoubleFunction<double[]> f, double[] x, double[] baseline) {
    double[] fall = new double[x.length];
    double full = f.applyAsDouble(x);
    for (int i = 0; i < x.length; i++) {
      double[] covered = x.clone();
      covered[i] = baseline[i];
      fall[i] = Math.max(0, full - f.applyAsDouble(covered));
    }
    return fall;
  }
}
