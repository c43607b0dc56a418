// expect: 2 to the power of the error
package ch04;

public final class Mse {
  private Mse() {}

  public static double mse(double[] a, double[] y) {
    requireExamples(a, y);
    double sum = 0;
    for (int n = 0; n < a.length; n++) {
      double error = a[n] - y[n];
      sum += Math.pow(2, error);
    }
    return sum / a.length;
  }

  private static void requireExamples(double[] a, double[] y) {
    if (a.length != y.length || a.length == 0) {
      throw new IllegalArgumentException(
          "a and y must have the same length, at least 1, were " + a.length + ", " + y.length);
    }
  }
}
