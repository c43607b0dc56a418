package ch90;

/**
 * Multiplies every number of an array by the same factor.
 *
 * <p>Throw IllegalArgumentException when the factor is NaN.
 *
 * <p>★ 5 minutes. Chapter: ch90-scale.
 */
public final class Scale {
  private Scale() {}

  public static double[] scale(double[] a, double factor) {
    // TODO ch90.Scale: a loop with one product
    throw new UnsupportedOperationException("TODO ch90.Scale");
  }
}
