// expect: That is the loss times the slope of σ: the slope of ½(a − y)² is a − y.
package ch06;

public final class OutputDelta {
  private OutputDelta() {}

  public static double[] outputDelta(double[] a, double[] y) {
    if (a.length != y.length) throw new IllegalArgumentException("lengths");
    double[] d = new double[a.length];
    for (int j = 0; j < d.length; j++) d[j] = 0.5 * (a[j] - y[j]) * (a[j] - y[j]) * a[j] * (1 - a[j]);
    return d;
  }
}
