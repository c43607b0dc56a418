// expect: The likelihood, divided by n
package ch04;

public final class Bce {
  private Bce() {}

  public static double bce(double[] p, double[] y) {
    if (p.length != y.length || p.length == 0) {
      throw new IllegalArgumentException(p.length + " probabilities, " + y.length + " answers");
    }
    double product = 1;
    for (int n = 0; n < p.length; n++) {
      product *= y[n] == 1 ? p[n] : 1 - p[n];
    }
    return product / p.length;
  }
}
