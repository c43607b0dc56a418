// expect: The baseline is ignored
package ch15;

import java.util.function.ToDoubleFunction;

public final class Occlude {
  private Occlude() {}

  public static double[] occlude(
      ToDoubleFunction<double[]> f, double[] x, double[] baseline) {
    double[] falls = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double[] covered = x.clone();
      covered[i] = 0;
      falls[i] = f.applyAsDouble(x) - f.applyAsDouble(covered);
    }
    return falls;
  }
}
