package ch15;

/**
 * The weight of a coalition of s among n players in Kernel SHAP: (n − 1) / (C(n, s) s (n − s)).
 *
 * <p>C(n, s) counts the coalitions of size s. For s = 0 and s = n the formula divides by 0; the
 * result is then {@code Double.POSITIVE_INFINITY}. n is between 1 and 60, s between 0 and n.
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
