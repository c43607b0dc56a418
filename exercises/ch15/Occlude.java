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

  public static double[] occlude(
      ToDoubleFunction<double[]> f, double[] x, double[] baseline) {
    // TODO ch15.Occlude: a copy of x for each input, with one value replaced
    throw new UnsupportedOperationException("TODO ch15.Occlude");
  }
}
