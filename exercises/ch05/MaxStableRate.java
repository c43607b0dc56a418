package ch05;

/**
 * Finds the limit of the learning rate for the loss ½(λ₁w₁² + λ₂w₂² + … + λₙwₙ²).
 *
 * <p>Below the limit gradient descent comes closer to 0 in every direction with {@code lambda[i] >
 * 0}, from every start; above it, it runs away. Entries that are 0 belong to flat directions, where
 * nothing moves, whatever the rate. Without a positive entry there is no limit: return {@code
 * Double.POSITIVE_INFINITY}. Throw {@code IllegalArgumentException} when an entry is negative.
 *
 * <p>★★ 10 minutes. Chapter: ch05-limit.
 */
public final class MaxStableRate {
  private MaxStableRate() {}

  public static double maxStableRate(double[] lambda) {
    // TODO ch05.MaxStableRate: each direction has a limit; which one holds for all?
    throw new UnsupportedOperationException("TODO ch05.MaxStableRate");
  }
}
