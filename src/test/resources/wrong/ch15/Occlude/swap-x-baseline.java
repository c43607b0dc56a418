// expect: x and baseline are exchanged: start from x, and cover input i by baseline[i].
package ch15;

import java.util.function.ToDoubleFunction;

public final class Occlude {
  private Occlude() {}

  public static double[] occlude(
      ToDoubleFunction<double[]> f, double[] x, double[] baseline) {
    double[] fall = new double[x.length];
    double full = f.applyAsDouble(x);
    for (int i = 0; i < x.length; i++) {
      double[] covered = baseline.clone();
      covered[i] = x[i];
      fall[i] = f.applyAsDouble(baseline) - f.applyAsDouble(covered);
    }
    return fall;
  }
}
