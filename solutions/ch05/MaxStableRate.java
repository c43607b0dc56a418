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

  // tag::solution[]
  public static double maxStableRate(double[] lambda) {
    double limit = Double.POSITIVE_INFINITY;
    for (double curvature : lambda) {
      if (curvature < 0) {
        throw new IllegalArgumentException("A curvature must not be negative, was " + curvature);
      }
      if (curvature > 0) {
        limit = Math.min(limit, 2 / curvature);
      }
    }
    return limit;
  }
  // end::solution[]
}
