// expect: The error is squared: the slope of ½(a − y)² is a − y.
package ch06;

public final class OutputDelta {
  private OutputDelta() {}

  public static double[] outputDelta(double[] a, double[] y) {
    if (a.length != y.length) {
      throw new IllegalArgumentException(
          "a has length " + a.length + ", y has length " + y.length);
    }
    double[] delta = new double[a.length];
    for (int j = 0; j < a.length; j++) {
      double slopeAtA = a[j] - y[j];
      double gPrime = a[j] * (1 - a[j]);
      delta[j] = slopeAtA * slopeAtA * gPrime;
    }
    return delta;
  }
}
