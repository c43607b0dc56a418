// expect: 1 is added for the right class: subtract it there.
package ch10;

public final class CrossEntropyGradient {
  private CrossEntropyGradient() {}

  public static double[] crossEntropyGradient(double[] z, int y) {
    double m = z[0];
    for (double s : z) {
      m = Math.max(m, s);
    }
    double[] g = new double[z.length];
    double sum = 0;
    for (int k = 0; k < z.length; k++) {
      g[k] = Math.exp(z[k] - m);
      sum += g[k];
    }
    for (int k = 0; k < z.length; k++) {
      g[k] /= sum;
    }
    g[y] += 1;
    return g;
  }
}
