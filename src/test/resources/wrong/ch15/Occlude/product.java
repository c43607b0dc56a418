// expect: f(x) was divided by the covered value: subtract it.
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
      fall[i] = full / f.applyAsDouble(covered);
    }
    return fall;
  }
}
