// expect: Cut off too early: here 1 − σ(z)
package ch02;

/**
 * Computes σ(z) = 1 / (1 + e⁻ᶻ), the probability of "yes", and 1 − σ(z), the probability of "no".
 *
 * <p>Both lie between 0 and 1 for every z and are never NaN, not even at ±1000. Small results keep
 * their digits: σ(−40) is 4.248354255291589e−18, not 0, and so is 1 − σ(40).
 *
 * <p>★★ 8 minutes. Chapter: ch02-overflow.
 */
public final class StableSigmoid {
  private StableSigmoid() {}

  public static double stableSigmoid(double z) {
    if (z >= 0) {
      return 1 / (1 + Math.exp(-z));
    }
    double e = Math.exp(z);
    return e / (1 + e);
  }

  public static double oneMinusSigmoid(double z) {
    if (-z > 20) {
      return 1;
    }
    if (-z < -20) {
      return 0;
    }
    return 1 / (1 + Math.exp(z));
  }
}
