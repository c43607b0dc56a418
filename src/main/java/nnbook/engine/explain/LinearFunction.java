package nnbook.engine.explain;

import nnbook.engine.matrix.Numbers;
import nnbook.engine.matrix.Require;

/** w·x + b: what {@link Lime} puts in the place of a function near one input. */
public final class LinearFunction {
  private final double[] weights;
  private final double bias;

  private LinearFunction(double[] weights, double bias) {
    this.weights = weights;
    this.bias = bias;
  }

  /** The function with these slopes, whose value at x is the coefficient after them. */
  static LinearFunction around(double[] x, double[] coefficients) {
    double[] weights = new double[x.length];
    double bias = coefficients[x.length];
    for (int i = 0; i < x.length; i++) {
      weights[i] = coefficients[i];
      bias -= weights[i] * x[i];
    }
    return new LinearFunction(weights, bias);
  }

  /** The explanation: how fast the output changes with each input. */
  public double[] weights() {
    return weights.clone();
  }

  public double bias() {
    return bias;
  }

  /** w·x + b. Throws ShapeException unless there is one input for each weight. */
  public double value(double... x) {
    Require.length("LinearFunction.value", "x", x.length, weights.length);
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      sum += weights[i] * x[i];
    }
    return sum + bias;
  }

  @Override
  public String toString() {
    return "w = (" + Numbers.list(weights) + "), b = " + Numbers.format(bias);
  }
}
