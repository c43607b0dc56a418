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

  // tag::solution[]
  public static double[] scale(double[] a, double factor) {
    if (Double.isNaN(factor)) {
      throw new IllegalArgumentException("factor must be a number");
    }
    double[] b = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      b[i] = factor * a[i];
    }
    return b;
  }
  // end::solution[]
}
