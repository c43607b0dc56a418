// expect: 1 − β₂ was raised to the power t: only β₂ is, then subtract it from 1.
package ch16;

public final class AdamEpsilon {
  private AdamEpsilon() {}

  public static double epsilonHat(double epsilon, double beta2, int t) {
    return epsilon * Math.sqrt(Math.pow(1 - beta2, t));
  }
}
