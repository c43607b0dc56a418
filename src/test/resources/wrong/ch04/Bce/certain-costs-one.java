// expect: let it cost no other number
package ch04;

public final class Bce {
  private Bce() {}

  public static double bce(double[] p, double[] y) {
    if (p.length != y.length || p.length == 0) {
      throw new IllegalArgumentException();
    }
    double sum = 0;
    for (int n = 0; n < p.length; n++) {
      double given = y[n] == 1 ? p[n] : 1 - p[n];
      sum += given == 0 ? 1 : -Math.log(given);
    }
    return sum / p.length;
  }
}
