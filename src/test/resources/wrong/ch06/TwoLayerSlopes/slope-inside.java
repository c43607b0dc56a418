// expect: comes in again with each output
package ch06;

public final class TwoLayerSlopes {
  private TwoLayerSlopes() {}

  /** One slope for each weight and each bias. */
  public record Slopes(double[][] w1, double[] b1, double[][] w2, double[] b2) {}

  public static Slopes twoLayerSlopes(
      double[][] w1, double[] b1, double[][] w2, double[] b2, double[] x, double[] y) {
    double[] h = layer(w1, b1, x);
    double[] a = layer(w2, b2, h);
    double[] delta2 = new double[a.length];
    for (int j = 0; j < a.length; j++) {
      delta2[j] = (a[j] - y[j]) * a[j] * (1 - a[j]);
    }
    double[] delta1 = new double[h.length];
    for (int i = 0; i < h.length; i++) {
      for (int j = 0; j < a.length; j++) {
        delta1[i] += w2[j][i] * delta2[j];
        delta1[i] *= h[i] * (1 - h[i]);
      }
    }
    return new Slopes(outer(delta1, x), delta1, outer(delta2, h), delta2);
  }

  private static double[] layer(double[][] w, double[] b, double[] a) {
    double[] out = new double[w.length];
    for (int j = 0; j < w.length; j++) {
      double z = b[j];
      for (int i = 0; i < a.length; i++) {
        z += w[j][i] * a[i];
      }
      out[j] = 1 / (1 + Math.exp(-z));
    }
    return out;
  }

  private static double[][] outer(double[] delta, double[] a) {
    double[][] result = new double[delta.length][a.length];
    for (int j = 0; j < delta.length; j++) {
      for (int i = 0; i < a.length; i++) {
        result[j][i] = delta[j] * a[i];
      }
    }
    return result;
  }
}
