package ch15;

/**
 * The weight of a coalition of s among n players in Kernel SHAP.
 *
 * <p>All coalitions of size s together weigh n − 1 times a fraction, and each of them the same. For
 * n = 4 and s = 1, 2, 3 the fraction is 1/3, 1/4, 1/3, and for n = 5 it is 1/4, 1/6, 1/6, 1/4.
 * Where the pattern divides by 0, the result is {@code Double.POSITIVE_INFINITY}. n is between 1
 * and 60, s between 0 and n.
 *
 * <p>★★ 10 minutes. Chapter: ch15-kernel.
 */
public final class KernelWeight {
  private KernelWeight() {}

  public static double kernelWeight(int n, int s) {
    // TODO ch15.KernelWeight: count the coalitions of size s in doubles, then the fraction
    throw new UnsupportedOperationException("TODO ch15.KernelWeight");
  }
}
