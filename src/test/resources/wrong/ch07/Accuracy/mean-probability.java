// expect: mean probability of the right class
package ch07;

public final class Accuracy {
  private Accuracy() {}

  public static double accuracy(double[] p, int[] y) {
    if (p.length != y.length || p.length == 0) {
      throw new IllegalArgumentException(
          "p and y must have the same length, at least 1, were " + p.length + ", " + y.length);
    }
    double right = 0;
    for (int n = 0; n < p.length; n++) {
      right += y[n] == 1 ? p[n] : 1 - p[n];
    }
    return right / p.length;
  }
}
