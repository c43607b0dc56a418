// expect: Lengths that differ must be refused
package ch06;

public final class OutputDelta {
  private OutputDelta() {}

  public static double[] outputDelta(double[] a, double[] y) {
    double[] delta = new double[a.length];
    for (int j = 0; j < a.length; j++) {
      double slopeAtA = a[j] - y[j];
      double gPrime = a[j] * (1 - a[j]); // σ'(z) in terms of the output
      delta[j] = slopeAtA * gPrime;
    }
    return delta;
  }
}
