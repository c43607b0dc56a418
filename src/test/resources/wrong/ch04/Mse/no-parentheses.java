// expect: The parentheses are missing
package ch04;

public final class Mse {
  private Mse() {}

  public static double mse(double[] a, double[] y) {
    if (a.length != y.length || a.length == 0) throw new IllegalArgumentException("lengths");
    double s = 0;
    for (int i = 0; i < a.length; i++) s += a[i] - y[i] * a[i] - y[i];
    return s / a.length;
  }
}
