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

  public static double kernelWeight(int n, int s) {
    // TODO ch15.KernelWeight: what do all coalitions of size s weigh together?
    throw new UnsupportedOperationException("TODO ch15.KernelWeight");
  }
}
