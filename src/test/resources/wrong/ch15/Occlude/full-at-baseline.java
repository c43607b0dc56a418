// expect: f(baseline) was taken in place of f(x), the full value.
package ch15;

import java.util.function.ToDoubleFunction;

public final class Occlude {
  private Occlude() {}

  public static double[] occlude(
      ToDoubleFunction<double[]> f, double[] x, double[] baseline) {
    double[] fall = new double[x.length];
    double full = f.applyAsDouble(baseline);
    for (int i = 0; i < x.length; i++) {
      double[] covered = x.clone();
      covered[i] = baseline[i];
      fall[i] = full - f.applyAsDouble(covered);
    }
    return fall;
  }
}
