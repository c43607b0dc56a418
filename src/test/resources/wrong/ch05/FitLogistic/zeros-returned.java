// expect: Nothing moves: either no step reaches w and b
package ch05;

import nnbook.engine.activation.Sigmoid;
import nnbook.engine.neuron.Neuron;

public final class FitLogistic {
  private FitLogistic() {}

  public static Neuron fitLogistic(double[][] x, int[] y, double eta, int steps) {
    double[] w = new double[x[0].length];
    double b = 0;
    for (int t = 0; t < steps; t++) {
      Neuron neuron = new Neuron(w, b, new Sigmoid());
      double[] slopes = new double[w.length];
      double biasSlope = 0;
      for (int n = 0; n < x.length; n++) {
        double error = neuron.output(x[n]) - y[n];
        for (int i = 0; i < w.length; i++) {
          slopes[i] += error * x[n][i] / x.length;
        }
        biasSlope += error / x.length;
      }
      neuron = new Neuron(slopes, -eta * biasSlope, new Sigmoid());
    }
    return new Neuron(w, b, new Sigmoid());
  }
}
