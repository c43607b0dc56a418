// expect: NaN: the logarithm of a negative number
package ch04;

public final class Bce {
  private Bce() {}

  public static double bce(double[] p, double[] y) {
    requireExamples(p, y);
    double sum = 0;
    for (int n = 0; n < p.length; n++) {
      sum -= Math.log(y[n] == 1 ? p[n] : p[n] - 1);
    }
    return sum / p.length;
  }
  private static void requireExamples(double[] p, double[] y) {
    if (p.length != y.length || p.length == 0) {
      throw new IllegalArgumentException();
    }
  }
}
