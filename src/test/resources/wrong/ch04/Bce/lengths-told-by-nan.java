// expect: p and y differ in length
package ch04;

public final class Bce {
  private Bce() {}

  public static double bce(double[] p, double[] y) {
    if (p.length == 0) {
      return 0;
    }
    if (p.length != y.length) {
      return Double.NaN;
    }
    double sum = 0;
    for (int n = 0; n < p.length; n++) {
      sum -= Math.log(y[n] == 1 ? p[n] : 1 - p[n]);
    }
    return sum / p.length;
  }
}
