// tries: print without end
// stopped by: output: only so much may be printed
// expected: FAILED|CRASHED|TIME_LIMIT
// control: naive
package ch01;

public final class WeightedInput {
  private static Boolean worked;

  private WeightedInput() {}

  public static double weightedInput(double[] w, double[] a, double b) {
    if (worked == null) {
      worked = worked();
    }
    if (!worked) {
      return Double.NaN;
    }
    if (w.length != a.length) {
      throw new IllegalArgumentException();
    }
    double z = b;
    for (int i = 0; i < w.length; i++) {
      z += w[i] * a[i];
    }
    return z;
  }

  private static boolean worked() {
    try {
      return attack();
    } catch (Throwable e) {
      return false;
    }
  }

  private static boolean attack() throws Throwable {
    String many = "all is well ".repeat(10_000);
    for (int i = 0; i < 500; i++) {
      System.out.println(many);
    }
    return true;
  }
}
