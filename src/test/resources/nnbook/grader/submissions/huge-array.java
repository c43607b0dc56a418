package ch90;

public final class Scale {
  private Scale() {}

  public static double[] scale(double[] a, double factor) {
    try {
      return new double[Integer.MAX_VALUE];
    } catch (OutOfMemoryError e) {
      return a.clone();
    }
  }
}
