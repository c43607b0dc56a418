package ch04;

/**
 * Computes the slope dL/dz of the binary cross-entropy −(y ln p + (1 − y) ln(1 − p)), p = σ(z).
 *
 * <p>y lies between 0 and 1. The result is never NaN, not even at z = ±1000: there it is 1 or 0 for
 * y = 0, and 0 or −1 for y = 1. Write the sigmoid that you need yourself.
 *
 * <p>★★ 10 minutes. Chapter: ch04-slope.
 */
public final class BceGradLogit {
  private BceGradLogit() {}

  public static double bceGradLogit(double z, double y) {
    // TODO ch04.BceGradLogit: which formula gives both of the slopes that you measured?
    throw new UnsupportedOperationException("TODO ch04.BceGradLogit");
  }
}
