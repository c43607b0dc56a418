// expect: That is the slope of p_y, not of the loss -ln p_y: divide by -p_y.
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
    double py = g[y]; for (int k = 0; k < z.length; k++) g[k] = k == y ? py * (1 - py) : -g[k] * py;
    return g;
  }
}
