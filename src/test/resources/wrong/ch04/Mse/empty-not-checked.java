// expect: 0 divided by 0
package ch04;

public final class Mse {
  private Mse() {}

  public static double mse(double[] a, double[] y) {
    if (a.length != y.length) {
      throw new IllegalArgumentException("a and y differ in length");
    }
    double sum = 0;
    for (int n = 0; n < a.length; n++) {
      double error = a[n] - y[n];
      sum += error * error;
    }
    return sum / a.length;
  }
}
