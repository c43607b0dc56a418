// expect: The root of β₂ᵗ alone was taken: it is the root of 1 − β₂ᵗ.
package ch16;

public final class AdamEpsilon {
  private AdamEpsilon() {}

  public static double epsilonHat(double epsilon, double beta2, int t) {
    return epsilon * (1 - Math.sqrt(Math.pow(beta2, t)));
  }
}
