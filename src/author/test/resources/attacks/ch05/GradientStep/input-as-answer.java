// tries: change its input and return it
// stopped by: values: only plain ones are taken, and they are copied
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
