// expect: Only y ln p
package ch04;

public final class Bce {
  private Bce() {}

  public static double bce(double[] p, double[] y) {
    if (p.length != y.length || p.length == 0) {
      throw new IllegalArgumentException("p and y must have the same length, at least 1");
    }
    double sum = 0;
    for (int n = 0; n < p.length; n++) {
      sum -= y[n] == 1 ? Math.log(p[n]) : 0;
    }
    return sum / p.length;
  }
}
