// expect: Divided, which is the direction from Keras to PyTorch, and the root is missing,
package ch16;

public final class AdamEpsilon {
  private AdamEpsilon() {}

  public static double epsilonHat(double epsilon, double beta2, int t) {
    return epsilon / (1 - Math.pow(beta2, t));
  }
}
