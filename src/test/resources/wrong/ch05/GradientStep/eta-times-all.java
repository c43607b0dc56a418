// expect: eta multiplies the weight, too
package ch05;

public final class GradientStep {
  private GradientStep() {}

  public static double[] gradientStep(double[] w, double[] gradient, double eta) {
    if (w.length != gradient.length) {
      throw new IllegalArgumentException(w.length + " weights, " + gradient.length + " slopes");
    }
    double[] next = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      next[i] = eta * (w[i] - gradient[i]);
    }
    return next;
  }
}
