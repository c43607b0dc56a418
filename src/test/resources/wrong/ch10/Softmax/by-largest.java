// expect: Divided by the largest score: divide by the sum of the powers.
package ch10;

public final class Softmax {
  private Softmax() {}

  public static double[] softmax(double[] z) {
    double m = z[0];
    for (double s : z) {
      m = Math.max(m, s);
    }
    double[] p = new double[z.length];
    double sum = 0;
    for (int k = 0; k < z.length; k++) {
      p[k] = Math.exp(z[k] - m);
      sum += p[k];
    }
    for (int k = 0; k < z.length; k++) {
      p[k] = p[k] / m;
    }
    return p;
  }
}
