// expect: ε is missing: multiply it by the root.
package ch16;

public final class AdamEpsilon {
  private AdamEpsilon() {}

  public static double epsilonHat(double epsilon, double beta2, int t) {
    return Math.sqrt(1 - Math.pow(beta2, t));
  }
}
