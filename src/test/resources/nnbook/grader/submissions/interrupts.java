package ch90;

public final class Scale {
  private Scale() {}

  public static double[] scale(double[] a, double factor) {
    Thread.currentThread().interrupt();
    if (Double.isNaN(factor)) throw new IllegalArgumentException();
    double[] b = new double[a.length];
    for (int i = 0; i < a.length; i++) b[i] = factor * a[i];
    return b;
  }
}
