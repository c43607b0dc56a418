package ch90;

public final class Scale {
  private Scale() {}

  public static double[] scale(double[] a, double factor) {
    double[] b = new double[a.length];
    java.util.Arrays.fill(b, Double.NaN);
    return b;
  }
}
