package nnbook.engine.neuron;

import nnbook.engine.activation.ElementwiseActivation;
import nnbook.engine.activation.Step;
import nnbook.engine.matrix.Numbers;
import nnbook.engine.matrix.Require;

/** One neuron: a weighted sum of its inputs plus a bias, then an activation: g(Σ_i w_i a_i + b). */
public final class Neuron {
  private final double[] weights;
  private final double bias;
  private final ElementwiseActivation activation;

  /** A neuron that fires or not: its activation is the step function. */
  public Neuron(double[] weights, double bias) {
    this(weights, bias, new Step());
  }

  public Neuron(double[] weights, double bias, ElementwiseActivation activation) {
    Require.given("Neuron", "weights", weights);
    Require.given("Neuron", "activation", activation);
    this.weights = weights.clone();
    this.bias = bias;
    this.activation = activation;
  }

  /** z = Σ_i w_i a_i + b. Throws ShapeException unless there is one input for each weight. */
  // tag::neuron-weighted-input[]
  public double weightedInput(double... a) {
    // tag::neuron-weighted-input-checks[]
    Require.length("Neuron.weightedInput", "a", a.length, weights.length);
    // end::neuron-weighted-input-checks[]
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      sum += weights[i] * a[i];
    }
    return sum + bias;
  }
  // end::neuron-weighted-input[]

  /** g(z), where z is the weighted input. */
  public double output(double... a) {
    return activation.value(weightedInput(a));
  }

  public double[] weights() {
    return weights.clone();
  }

  public double bias() {
    return bias;
  }

  public ElementwiseActivation activation() {
    return activation;
  }

  @Override
  public String toString() {
    return "w = (" + Numbers.list(weights) + "), b = " + Numbers.format(bias) + ", " + activation;
  }
}
