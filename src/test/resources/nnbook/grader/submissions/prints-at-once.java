package ch90;

public final class Scale {
  private Scale() {}

  public static double[] scale(double[] a, double factor) {
    System.out.println("x".repeat(20_000_000));
    return a.clone();
  }
}
