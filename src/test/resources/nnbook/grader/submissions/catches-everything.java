package ch90;

public final class Scale {
  private Scale() {}

  public static double[] scale(double[] a, double factor) {
    while (true) {
      try {
        scale(a, factor);
      } catch (Throwable e) {
        continue;
      }
    }
  }
}
