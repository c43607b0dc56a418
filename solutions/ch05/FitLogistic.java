package ch05;

import nnbook.engine.activation.Sigmoid;
import nnbook.engine.neuron.Neuron;

/**
 * Trains logistic regression: a sigmoid neuron, by gradient descent on the mean cross-entropy.
 *
 * <p>{@code x} has one example per row and at least one row, {@code y} the targets, 0 or 1.
 * Start with all weights and the bias at 0. In each of {@code steps} steps compute all slopes from
 * all examples, then move every weight and the bias by {@code −eta · slope}. Return {@code new
 * Neuron(w, b, new Sigmoid())}.
 *
 * <p>★★ 20 minutes. Chapter: ch05-formula.
 */
public final class FitLogistic {
  private FitLogistic() {}

  // tag::solution[]
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
      for (int i = 0; i < w.length; i++) {
        w[i] -= eta * slopes[i];
      }
      b -= eta * biasSlope;
    }
    return new Neuron(w, b, new Sigmoid());
  }
  // end::solution[]
}
