// expect: throw IllegalArgumentException where the lengths differ
package ch05;

public final class GradientStep {
  private GradientStep() {}

  public static double[] gradientStep(double[] w, double[] gradient, double eta) {
    if (gradient.length != w.length) {
      return new double[0];
    }
    double[] moved = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      moved[i] = w[i] - eta * gradient[i];
    }
    return moved;
  }
}
