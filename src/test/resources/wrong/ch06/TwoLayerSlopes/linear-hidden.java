// expect: The sigmoid is missing in the hidden layer
package ch06;

public final class TwoLayerSlopes {
  private TwoLayerSlopes() {}

    public record Slopes(double[][] w1, double[] b1, double[][] w2, double[] b2) {}

  public static Slopes twoLayerSlopes(
      double[][] w1, double[] b1, double[][] w2, double[] b2, double[] x, double[] y) {
    double[] a = linear(w1, b1, x), o = layer(w2, b2, a);
    double[] d2 = new double[o.length], d1 = new double[a.length];
    for (int j = 0; j < o.length; j++) d2[j] = (o[j] - y[j]) * o[j] * (1 - o[j]);
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < o.length; j++) d1[i] += w2[j][i] * d2[j];
      d1[i] *= a[i] * (1 - a[i]);
    }
    return new Slopes(outer(d1, x), d1, outer(d2, a), d2);
  }

  private static double[] layer(double[][] w, double[] b, double[] in) {
    double[] out = new double[w.length];
    for (int j = 0; j < w.length; j++) {
      double z = b[j];
      for (int i = 0; i < in.length; i++) z += w[j][i] * in[i];
      out[j] = 1 / (1 + Math.exp(-z));
    }
    return out;
  }
  private static double[] linear(double[][] w, double[] b, double[] in) {
    double[] out = b.clone();
    for (int j = 0; j < w.length; j++) for (int i = 0; i < in.length; i++) out[j] += w[j][i] * in[i];
    return out;
  }
  private static double[][] outer(double[] d, double[] in) {
    double[][] g = new double[d.length][in.length];
    for (int j = 0; j < d.length; j++) for (int i = 0; i < in.length; i++) g[j][i] = d[j] * in[i];
    return g;
  }
}
