// expect: Only about seven digits are right: compute in double throughout.
package ch16;

public final class AdamEpsilon {
  private AdamEpsilon() {}

  public static double epsilonHat(double epsilon, double beta2, int t) {
    return epsilon * (float) Math.sqrt(1 - Math.pow(beta2, t));
  }
}
