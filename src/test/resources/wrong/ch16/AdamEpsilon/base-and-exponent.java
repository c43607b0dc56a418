// expect: β₂ to the power t
package ch16;

public final class AdamEpsilon {
  private AdamEpsilon() {}

  public static double epsilonHat(double epsilon, double beta2, int t) {
    return epsilon * Math.sqrt(Math.abs(1 - Math.pow(t, beta2)));
  }
}
