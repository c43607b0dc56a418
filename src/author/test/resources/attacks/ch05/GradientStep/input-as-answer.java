// tries: change its input and return it
// stopped by: the check: a wrong answer fails, whatever it is
// expected: FAILED
// control: none: the wrong answers have it, with the same points
package ch05;

public final class GradientStep {
  private GradientStep() {}

  public static double[] gradientStep(double[] w, double[] gradient, double eta) {
    for (int i = 0; i < w.length; i++) {
      gradient[i] = w[i];
      w[i] = Double.NaN;
    }
    return w;
  }
}
