// expect: The parts of the result are in the wrong order
package ch06;

public final class TwoLayerSlopes {
  private TwoLayerSlopes() {}

  /** One slope for each weight and each bias. */
  public record Slopes(double[][] w1, double[] b1, double[][] w2, double[] b2) {}

  public static Slopes twoLayerSlopes(
      double[][] w1, double[] b1, double[][] w2, double[] b2, double[] x, double[] y) {
    double[] hidden = outputs(w1, b1, x);
    double[] out = outputs(w2, b2, hidden);
    double[] deltaOut = new double[out.length];
    for (int j = 0; j < out.length; j++) {
      deltaOut[j] = (out[j] - y[j]) * out[j] * (1 - out[j]);
    }
    double[] deltaHidden = new double[hidden.length];
    for (int i = 0; i < hidden.length; i++) {
      double slope = 0; // at the output of hidden neuron i
      for (int j = 0; j < out.length; j++) {
        slope += w2[j][i] * deltaOut[j];
      }
      deltaHidden[i] = slope * hidden[i] * (1 - hidden[i]);
    }
    return new Slopes(
        products(deltaOut, hidden), deltaOut, products(deltaHidden, x), deltaHidden);
  }

  private static double[] outputs(double[][] w, double[] b, double[] a) {
    double[] outputs = new double[w.length];
    for (int j = 0; j < w.length; j++) {
      double z = b[j];
      for (int i = 0; i < a.length; i++) {
        z += w[j][i] * a[i];
      }
      outputs[j] = 1 / (1 + Math.exp(-z));
    }
    return outputs;
  }

  private static double[][] products(double[] delta, double[] a) {
    double[][] slopes = new double[delta.length][a.length];
    for (int j = 0; j < delta.length; j++) {
      for (int i = 0; i < a.length; i++) {
        slopes[j][i] = delta[j] * a[i];
      }
    }
    return slopes;
  }
}
