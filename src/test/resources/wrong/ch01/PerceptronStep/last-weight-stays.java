// expect: The last weight stays where it was
package ch01;

import java.util.Arrays;

public final class PerceptronStep {
  private PerceptronStep() {}

  public static double[] perceptronStep(double[] w, double b, double[] x, int y, double eta) {
    double z = b;
    for (int i = 0; i < w.length; i++) {
      z += w[i] * x[i];
    }
    int a = z > 0 ? 1 : 0;
    double[] moved = Arrays.copyOf(w, w.length + 1);
    for (int i = 0; i < w.length - 1; i++) {
      moved[i] = w[i] + eta * (y - a) * x[i];
    }
    moved[w.length] = b + eta * (y - a);
    return moved;
  }
}
