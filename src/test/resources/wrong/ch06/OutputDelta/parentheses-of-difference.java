// expect: The parentheses are missing
package ch06;

public final class OutputDelta {
  private OutputDelta() {}

  public static double[] outputDelta(double[] a, double[] y) {
    if (a.length != y.length) throw new IllegalArgumentException("lengths");
    double[] d = new double[a.length];
    for (int j = 0; j < a.length; j++) d[j] = (a[j] - y[j]) * a[j] * 1 - a[j];
    return d;
  }
}
