// expect: β₂ times t
package ch16;

public final class AdamEpsilon {
  private AdamEpsilon() {}

  public static double epsilonHat(double epsilon, double beta2, int t) {
    return epsilon * Math.sqrt(Math.abs(1 - beta2 * t));
  }
}
