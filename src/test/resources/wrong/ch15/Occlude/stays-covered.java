// expect: The covers pile up
package ch15;

import java.util.function.ToDoubleFunction;

public final class Occlude {
  private Occlude() {}

  public static double[] occlude(
      ToDoubleFunction<double[]> f, double[] x, double[] baseline) {
    double[] falls = new double[x.length];
    double[] covered = x.clone();
    for (int i = 0; i < x.length; i++) {
      covered[i] = baseline[i];
      falls[i] = f.applyAsDouble(x) - f.applyAsDouble(covered);
    }
    return falls;
  }
}
