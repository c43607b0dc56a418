// expect: Every weight needs its slope
package ch05;

public final class GradientStep {
  private GradientStep() {}

  public static double[] gradientStep(double[] w, double[] gradient, double eta) {
    if (w.length < 0) {
      throw new IllegalArgumentException(
          "There are " + w.length + " weights and " + gradient.length + " slopes.");
    }
    double[] moved = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      moved[i] = w[i] - eta * gradient[i];
    }
    return moved;
  }
}
