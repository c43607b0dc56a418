package ch90;

public final class Scale {
  private Scale() {}

  public static double[] scale(double[] a, double factor) {
    if (Double.isNaN(factor)) {
      throw new IllegalArgumentException("factor must be a number");
    }
    double[] b = new double[a.length];
    for (int i = 0; i < a.length; i++) {
      b[i] = factor * a[i] + zero(60_000);
    }
    return b;
  }

  private static int zero(int n) {
    return n == 0 ? 0 : zero(n - 1);
  }
}
