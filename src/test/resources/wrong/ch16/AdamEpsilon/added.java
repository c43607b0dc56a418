// expect: ε and the root are added: multiply them.
package ch16;

public final class AdamEpsilon {
  private AdamEpsilon() {}

  public static double epsilonHat(double epsilon, double beta2, int t) {
    return epsilon + Math.sqrt(1 - Math.pow(beta2, t));
  }
}
