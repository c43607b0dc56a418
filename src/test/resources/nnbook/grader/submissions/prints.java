package ch90;

public final class Scale {
  private Scale() {}

  public static double[] scale(double[] a, double factor) {
    System.out.println("factor = " + factor);
    return null;
  }
}
