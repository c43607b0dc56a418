// expect: The sigmoid is missing: the error is p − y with p = σ(z), not z − y.
package ch05;

import nnbook.engine.activation.Sigmoid;
import nnbook.engine.neuron.Neuron;

public final class FitLogistic {
  private FitLogistic() {}

  public static Neuron fitLogistic(double[][] x, int[] y, double eta, int steps) {
    double[] w = new double[x[0].length];
    double b = 0;
    for (int s = 0; s < steps; s++) {
      double[] gw = new double[w.length];
      double gb = 0;
      for (int n = 0; n < x.length; n++) {
        double z = b;
        for (int i = 0; i < w.length; i++) z += w[i] * x[n][i];
        double e = z - y[n];
        for (int i = 0; i < w.length; i++) gw[i] += e * x[n][i];
        gb += e;
      }
      for (int i = 0; i < w.length; i++) w[i] -= eta * gw[i] / x.length;
      b -= eta * gb / x.length;
    }
    return new Neuron(w, b, new Sigmoid());
  }
}
