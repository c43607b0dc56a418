package nnbook.engine.neuron;

import java.util.Arrays;
import nnbook.engine.matrix.Numbers;
import nnbook.engine.matrix.Require;

/**
 * Rosenblatt's perceptron: answers 1 if Σ_i w_i x_i + b &gt; 0, otherwise 0, and learns from its
 * errors. A perceptron never changes: learning returns a new one.
 *
 * <p>Source: F. Rosenblatt, "The perceptron", Psychological Review 65 (1958).
 */
public final class Perceptron {
  private final Neuron neuron;

  public Perceptron(double[] weights, double bias) {
    Require.given("Perceptron", "weights", weights);
    neuron = new Neuron(weights, bias);
  }

  /** A perceptron that knows nothing yet: all weights and the bias are 0. */
  public static Perceptron zeros(int inputs) {
    Require.atLeast("Perceptron.zeros", "inputs", inputs, 0);
    return new Perceptron(new double[inputs], 0);
  }

  /** 1 if the weighted input of x is greater than 0, otherwise 0. */
  public int predict(double... x) {
    Require.length("Perceptron.predict", "x", x.length, inputs());
    return neuron.weightedInput(x) > 0 ? 1 : 0;
  }

  /**
   * One step of the perceptron rule: w_i + η (y - prediction) x_i, b + η (y - prediction). A right
   * answer changes nothing.
   */
  // tag::perceptron-learn[]
  public Perceptron learn(double[] x, int y, double learningRate) {
    // tag::perceptron-learn-checks[]
    requireExample("Perceptron.learn", x, y, learningRate);
    // end::perceptron-learn-checks[]
    double step = learningRate * (y - predict(x));
    double[] w = weights();
    for (int i = 0; i < w.length; i++) {
      w[i] += step * x[i];
    }
    return new Perceptron(w, bias() + step);
  }
  // end::perceptron-learn[]

  /** Learns from each example once, in order. */
  public Perceptron epoch(double[][] x, int[] y, double learningRate) {
    Require.length("Perceptron.epoch", "y", y.length, x.length);
    Perceptron perceptron = this;
    for (int k = 0; k < x.length; k++) {
      perceptron = perceptron.learn(x[k], y[k], learningRate);
    }
    return perceptron;
  }

  /** How many of the examples get a wrong answer. */
  public int errors(double[][] x, int[] y) {
    Require.length("Perceptron.errors", "y", y.length, x.length);
    int errors = 0;
    for (int k = 0; k < x.length; k++) {
      errors += predict(x[k]) == y[k] ? 0 : 1;
    }
    return errors;
  }

  public double[] weights() {
    return neuron.weights();
  }

  public double bias() {
    return neuron.bias();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Perceptron perceptron
        && Double.compare(bias(), perceptron.bias()) == 0
        && Arrays.equals(weights(), perceptron.weights());
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(weights()) + Double.hashCode(bias());
  }

  @Override
  public String toString() {
    return "w = (" + Numbers.list(weights()) + "), b = " + Numbers.format(bias());
  }

  private int inputs() {
    return neuron.weights().length;
  }

  private void requireExample(String place, double[] x, int y, double learningRate) {
    Require.length(place, "x", x.length, inputs());
    Require.that(y == 0 || y == 1, place, "y", "0 or 1", y);
    Require.positive(place, "learningRate", learningRate);
  }
}
