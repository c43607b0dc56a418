// expect: Ints somewhere: 1 / n is 0, and an int sum loses what comes after the decimal point.
package ch04;

public final class Mse {
  private Mse() {}

  public static double mse(double[] a, double[] y) {
    requireExamples(a, y);
    double sum = 0;
    for (int n = 0; n < a.length; n++) {
      double error = a[n] - y[n];
      sum += error * error;
    }
    return (1 / a.length) * sum;
  }

  private static void requireExamples(double[] a, double[] y) {
    if (a.length != y.length || a.length == 0) {
      throw new IllegalArgumentException(
          "a and y must have the same length, at least 1, were " + a.length + ", " + y.length);
    }
  }
}
