// expect: That is the square in place of the root.
package ch16;

public final class AdamEpsilon {
  private AdamEpsilon() {}

  public static double epsilonHat(double epsilon, double beta2, int t) {
    return epsilon * Math.pow(1 - Math.pow(beta2, t), 2);
  }
}
