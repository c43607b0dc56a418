// expect: 0 · ln 0
package ch04;

public final class Bce {
  private Bce() {}

  public static double bce(double[] p, double[] y) {
    if (p.length != y.length || p.length == 0) {
      throw new IllegalArgumentException("p and y must have the same length, at least 1");
    }
    double sum = 0;
    for (int n = 0; n < p.length; n++) {
      sum -= y[n] * Math.log(p[n]) + (1 - y[n]) * Math.log(1 - p[n]);
    }
    return sum / p.length;
  }
}
