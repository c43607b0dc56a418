// expect: That is the third root: take Math.sqrt.
package ch16;

public final class AdamEpsilon {
  private AdamEpsilon() {}

  public static double epsilonHat(double epsilon, double beta2, int t) {
    return epsilon * Math.cbrt(1 - Math.pow(beta2, t));
  }
}
