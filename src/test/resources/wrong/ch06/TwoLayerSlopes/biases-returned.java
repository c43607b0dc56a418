// expect: Every number of b2 is the input b2
package ch06;

public final class TwoLayerSlopes {
  private TwoLayerSlopes() {}

  /** One slope for each weight and each bias. */
  public record Slopes(double[][] w1, double[] b1, double[][] w2, double[] b2) {}

  public static Slopes twoLayerSlopes(
      double[][] w1, double[] b1, double[][] w2, double[] b2, double[] x, double[] y) {
    double[] h = layer(w1, b1, x);
    double[] a = layer(w2, b2, h);
    double[] d2 = new double[a.length];
    for (int j = 0; j < a.length; j++) {
      d2[j] = (a[j] - y[j]) * a[j] * (1 - a[j]);
    }
    double[] d1 = new double[h.length];
    for (int i = 0; i < h.length; i++) {
      double sum = 0;
      for (int j = 0; j < a.length; j++) {
        sum += w2[j][i] * d2[j];
      }
      d1[i] = sum * h[i] * (1 - h[i]);
    }
    return new Slopes(outer(d1, x), d1, outer(d2, h), b2);
  }

  private static double[] layer(double[][] w, double[] b, double[] in) {
    double[] out = new double[w.length];
    for (int j = 0; j < w.length; j++) {
      double z = b[j];
      for (int i = 0; i < in.length; i++) {
        z += w[j][i] * in[i];
      }
      out[j] = 1 / (1 + Math.exp(-z));
    }
    return out;
  }

  private static double[][] outer(double[] d, double[] in) {
    double[][] g = new double[d.length][in.length];
    for (int j = 0; j < d.length; j++) {
      for (int i = 0; i < in.length; i++) {
        g[j][i] = d[j] * in[i];
      }
    }
    return g;
  }
}
