// expect: not a(a - 1)
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
      double gPrime = a[j] * (a[j] - 1); // σ'(z) in terms of the output
      delta[j] = slopeAtA * gPrime;
    }
    return delta;
  }
}
