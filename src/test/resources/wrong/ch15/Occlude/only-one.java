// expect: One input is switched on
package ch15;

import java.util.function.ToDoubleFunction;

public final class Occlude {
  private Occlude() {}

  public static double[] occlude(
      ToDoubleFunction<double[]> f, double[] x, double[] baseline) {
    double[] falls = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double[] covered = baseline.clone();
      covered[i] = x[i];
      falls[i] = f.applyAsDouble(covered) - f.applyAsDouble(baseline);
    }
    return falls;
  }
}
