// expect: ε is squared: multiply by it once.
package ch16;

public final class AdamEpsilon {
  private AdamEpsilon() {}

  public static double epsilonHat(double epsilon, double beta2, int t) {
    return epsilon * epsilon * Math.sqrt(1 - Math.pow(beta2, t));
  }
}
