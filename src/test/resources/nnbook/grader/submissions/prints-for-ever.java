package ch90;

public final class Scale {
  private Scale() {}

  public static double[] scale(double[] a, double factor) {
    while (true) {
      try {
        System.out.println("still here");
      } catch (Throwable e) {
        continue;
      }
    }
  }
}
