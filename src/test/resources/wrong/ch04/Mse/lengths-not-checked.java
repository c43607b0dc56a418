// expect: differ in length
package ch04;

public final class Mse {
  private Mse() {}

  public static double mse(double[] a, double[] y) {
    if (a.length == 0) {
      throw new IllegalArgumentException("no example");
    }
    double sum = 0;
    for (int n = 0; n < Math.min(a.length, y.length); n++) {
      double error = a[n] - y[n];
      sum += error * error;
    }
    return sum / a.length;
  }
}
