package ch90;

public final class Scale {
  private Scale() {}

  public static double[] scale(double[] a, double factor) {
    while (factor == factor) System.out.println(factor);
    return a;
  }
}
