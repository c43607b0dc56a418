package ch02;

/**
 * Computes the sigmoid σ(z) = 1 / (1 + e⁻ᶻ).
 *
 * <p>The result lies between 0 and 1 for every z and is never NaN, not even at ±1000. Small
 * results keep their digits: σ(−40) is 4.248354255291589e−18, not 0.
 *
 * <p>★ 5 minutes. Chapter: ch02-sigmoid.
 */
public final class StableSigmoid {
  private StableSigmoid() {}

  public static double stableSigmoid(double z) {
    // TODO ch02.StableSigmoid: translate the formula; mind the parentheses and the sign
    throw new UnsupportedOperationException("TODO ch02.StableSigmoid");
  }
}
