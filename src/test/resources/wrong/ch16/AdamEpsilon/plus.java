// expect: It is 1 − β₂ᵗ below the root, not 1 + β₂ᵗ.
package ch16;

public final class AdamEpsilon {
  private AdamEpsilon() {}

  public static double epsilonHat(double epsilon, double beta2, int t) {
    return epsilon * Math.sqrt(1 + Math.pow(beta2, t));
  }
}
