// expect: Ints somewhere: 1 / n is 0
package ch04;

public final class Bce {
  private Bce() {}

  public static double bce(double[] p, double[] y) {
    requireExamples(p, y);
    double sum = 0;
    for (int n = 0; n < p.length; n++) {
      double given = y[n] == 1 ? p[n] : 1 - p[n];
      sum -= Math.log(given);
    }
    return (1 / p.length) * sum;
  }

  private static void requireExamples(double[] p, double[] y) {
    if (p.length != y.length || p.length == 0) {
      throw new IllegalArgumentException(
          "p and y must have the same length, at least 1, were " + p.length + ", " + y.length);
    }
  }
}
