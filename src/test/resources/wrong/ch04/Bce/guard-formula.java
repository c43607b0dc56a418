// expect: Certain and wrong costs Infinity: leave no example out
package ch04;

public final class Bce {
  private Bce() {}

  public static double bce(double[] p, double[] y) {
    requireExamples(p, y);
    double sum = 0;
    for (int n = 0; n < p.length; n++) {
      if (p[n] == 0 || p[n] == 1) continue; double given = y[n] == 1 ? p[n] : 1 - p[n];
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
