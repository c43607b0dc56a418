// expect: where y is 0 it gets 1 − p
package ch04;

public final class Bce {
  private Bce() {}

  public static double bce(double[] p, double[] y) {
    requireExamples(p, y);
    double sum = 0;
    for (int n = 0; n < p.length; n++) {
      double given = y[n] * p[n]; // to what happened
      sum -= Math.log(given);
    }
    return sum / p.length;
  }

  private static void requireExamples(double[] p, double[] y) {
    if (p.length != y.length || p.length == 0) {
      throw new IllegalArgumentException(
          "p and y must have the same length, at least 1, were " + p.length + ", " + y.length);
    }
  }
}
