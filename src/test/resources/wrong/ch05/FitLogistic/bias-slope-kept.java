// expect: The slope of the bias is still
package ch05;

import nnbook.engine.activation.Sigmoid;
import nnbook.engine.neuron.Neuron;

public final class FitLogistic {
  private FitLogistic() {}

  public static Neuron fitLogistic(double[][] x, int[] y, double eta, int steps) {
    double[] w = new double[x[0].length];
    double b = 0, gb = 0;
    for (int s = 0; s < steps; s++) {
      double[] gw = new double[w.length];

      for (int n = 0; n < x.length; n++) {
        double z = b;
        for (int i = 0; i < w.length; i++) z += w[i] * x[n][i];
        double e = 1 / (1 + Math.exp(-z)) - y[n];
        for (int i = 0; i < w.length; i++) gw[i] += e * x[n][i] / x.length;
        gb += e / x.length;
      }
      for (int i = 0; i < w.length; i++) w[i] -= eta * gw[i];
      b -= eta * gb;
    }
    return new Neuron(w, b, new Sigmoid());
  }
}
