// expect: and an int sum loses what comes after
package ch04;

public final class Bce {
  private Bce() {}

  public static double bce(double[] p, double[] y) {
    requireExamples(p, y);
    int sum = 0;
    for (int n = 0; n < p.length; n++) {
      sum -= Math.log(y[n] == 1 ? p[n] : 1 - p[n]);
    }
    return (double) sum / p.length;
  }
  private static void requireExamples(double[] p, double[] y) {
    if (p.length != y.length || p.length == 0) {
      throw new IllegalArgumentException();
    }
  }
}
