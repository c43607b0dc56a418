package ch15;

import java.util.function.ToDoubleFunction;

/**
 * Covers one input at a time: how far does f fall when input i alone gets its baseline value?
 *
 * <p>Entry i of the result is f(x) − f(x with baseline[i] in the place of x[i]). Neither array is
 * changed.
 *
 * <p>★ 5 minutes. Chapter: ch15-occlusion.
 */
public final class Occlude {
  private Occlude() {}

  // tag::solution[]
  public static double[] occlude(
      ToDoubleFunction<double[]> f, double[] x, double[] baseline) {
    double[] falls = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double[] covered = x.clone();
      covered[i] = baseline[i];
      falls[i] = f.applyAsDouble(x) - f.applyAsDouble(covered);
    }
    return falls;
  }
  // end::solution[]
}
