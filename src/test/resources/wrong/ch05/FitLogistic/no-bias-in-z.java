// expect: The bias is missing in z
package ch05;

import nnbook.engine.activation.Sigmoid;
import nnbook.engine.neuron.Neuron;

public final class FitLogistic {
  private FitLogistic() {}

  public static Neuron fitLogistic(double[][] x, int[] y, double eta, int steps) {
    int inputs = x[0].length;
    double[] w = new double[inputs];
    double b = 0;
    for (int step = 0; step < steps; step++) {
      double[] slopes = new double[inputs];
      double slopeB = 0;
      for (int n = 0; n < x.length; n++) {
        double z = 0;
        for (int i = 0; i < inputs; i++) {
          z += w[i] * x[n][i];
        }
        double error = 1 / (1 + Math.exp(-z)) - y[n];
        for (int i = 0; i < inputs; i++) {
          slopes[i] += error * x[n][i] / x.length;
        }
        slopeB += error / x.length;
      }
      for (int i = 0; i < inputs; i++) {
        w[i] -= eta * slopes[i];
      }
      b -= eta * slopeB;
    }
    return new Neuron(w, b, new Sigmoid());
  }
}
