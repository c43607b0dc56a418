// expect: Only the first example counts
package ch04;

public final class Bce {
  private Bce() {}

  public static double bce(double[] p, double[] y) {
    if (p.length != y.length || p.length == 0) throw new IllegalArgumentException("lengths");
    double sum = 0;
    for (int i = 0; i < p.length; i++) { sum -= Math.log(y[i] == 1 ? p[i] : 1 - p[i]); return sum / p.length; }
    return sum / p.length;
  }
}
