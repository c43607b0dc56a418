// expect: The answer is computed again while the weights move: compute a once, before the
package ch01;

import java.util.Arrays;

public final class PerceptronStep {
  private PerceptronStep() {}

  public static double[] perceptronStep(double[] w, double b, double[] x, int y, double eta) {
    double[] r = Arrays.copyOf(w, w.length + 1);
    r[w.length] = b;
    for (int i = 0; i < w.length; i++) r[i] += eta * (y - answer(r, x)) * x[i];
    r[w.length] += eta * (y - answer(r, x));
    return r;
  }

  private static int answer(double[] wb, double[] x) {
    double z = wb[x.length];
    for (int i = 0; i < x.length; i++) z += wb[i] * x[i];
    return z > 0 ? 1 : 0;
  }
}
