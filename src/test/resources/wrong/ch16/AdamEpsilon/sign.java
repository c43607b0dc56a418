// expect: NaN: what stands below the root is negative. It is 1 − β₂ᵗ, with t as the
package ch16;

public final class AdamEpsilon {
  private AdamEpsilon() {}

  public static double epsilonHat(double epsilon, double beta2, int t) {
    return epsilon * Math.sqrt(Math.pow(beta2, t) - 1);
  }
}
