// expect: The scores are divided by the largest: subtract it.
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
      p[k] = Math.exp(z[k] / m);
      sum += p[k];
    }
    for (int k = 0; k < z.length; k++) {
      p[k] = p[k] / sum;
    }
    return p;
  }
}
