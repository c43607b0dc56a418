package ch90;

public final class Scale {
  private Scale() {}

  public static double[] scale(double[] a, double factor) {
    double[] b = new double[a.length]
    return b;
  }
}
