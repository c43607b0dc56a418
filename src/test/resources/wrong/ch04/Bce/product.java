// expect: The likelihood of so many examples underflows to 0
package ch04;

public final class Bce {
  private Bce() {}

  public static double bce(double[] p, double[] y) {
    if (p.length != y.length || p.length == 0) {
      throw new IllegalArgumentException("p and y must have the same length, at least 1");
    }
    double likelihood = 1;
    for (int n = 0; n < p.length; n++) {
      likelihood *= y[n] == 1 ? p[n] : 1 - p[n];
    }
    return -Math.log(likelihood) / p.length;
  }
}
