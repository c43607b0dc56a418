// expect: The weight is multiplied by its step: subtract eta times the slope from it.
package ch05;

public final class GradientStep {
  private GradientStep() {}

  public static double[] gradientStep(double[] w, double[] gradient, double eta) {
    if (w.length != gradient.length) throw new IllegalArgumentException("lengths");
    double[] r = new double[w.length];
    for (int i = 0; i < r.length; i++) r[i] = w[i] * (1 - eta * gradient[i]);
    return r;
  }
}
