package ch15;

/**
 * The weight of a coalition of s among n players in Kernel SHAP.
 *
 * <p>Each coalition of s weighs in proportion to (s − 1)! (n − s − 1)!, where 0! = 1, and all n
 * coalitions of a single player together weigh 1. For nobody and for everybody the result is
 * {@code Double.POSITIVE_INFINITY}. n is between 1 and 60, s between 0 and n; no sum or product of
 * yours may overflow.
 *
 * <p>★★ 15 minutes. Chapter: ch15-kernel.
 */
public final class KernelWeight {
  private KernelWeight() {}

  // tag::solution[]
  public static double kernelWeight(int n, int s) {
    if (s == 0 || s == n) {
      return Double.POSITIVE_INFINITY;
    }
    double count = 1;
    for (int i = 1; i <= s; i++) {
      count = count * (n - s + i) / i;
    }
    return (n - 1) / (count * s * (n - s));
  }
  // end::solution[]
}
