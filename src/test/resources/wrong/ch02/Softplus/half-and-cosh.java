// expect: An overflow, later than that of e^z
package ch02;

/**
 * Computes softplus(z) = ln(1 + eᶻ) for every z, without overflow.
 *
 * <p>softplus(1000) is 1000 and softplus(−1000) is 0. Small results keep their digits:
 * softplus(−40) is 4.248354255291589e−18, not 0.
 *
 * <p>★★ 10 minutes. Chapter: ch02-overflow.
 */
public final class Softplus {
  private Softplus() {}

  public static double softplus(double z) {
    return z / 2 + Math.log(2 * Math.cosh(z / 2));
  }
}
