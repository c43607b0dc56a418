package ch90;

public final class Scale {
  private Scale() {}

  private static final double[] ONE = new double[3];

  public static double[] scale(double[] a, double factor) {
    if (Double.isNaN(factor)) throw new IllegalArgumentException();
    for (int i = 0; i < a.length; i++) ONE[i] = factor * a[i];
    return ONE;
  }
}
