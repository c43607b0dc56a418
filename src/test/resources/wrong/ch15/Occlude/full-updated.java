// expect: Each value is compared with the one before: compare each with f(x), which stays.
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
      double now = f.applyAsDouble(covered);
      fall[i] = full - now;
      full = now;
    }
    return fall;
  }
}
