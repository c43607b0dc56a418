// tries: return an array of thirty million numbers
// stopped by: the check: a wrong answer fails, whatever it is
// expected: FAILED|OUT_OF_MEMORY|CRASHED|TIME_LIMIT
// control: none: it can cost time only
package ch05;

public final class GradientStep {
  private GradientStep() {}

  public static double[] gradientStep(double[] w, double[] gradient, double eta) {
    return new double[30_000_000];
  }
}
