package nnbook.engine.layer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.initializer.GlorotUniform;
import nnbook.engine.initializer.Initializer;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;
import nnbook.engine.matrix.Shape;
import nnbook.engine.random.SeededRandom;

/**
 * A layer of neurons that all see all inputs: A = g(X Wᵀ + 1b).
 *
 * <p>X [batch x in], W [out x in], b [1 x out], A [batch x out]; w_ji is the weight from input i to
 * neuron j, so row j of W holds the weights of neuron j.
 */
public final class Dense implements Layer {
  private final Parameter weights;
  private final Parameter biases;
  private final Activation activation;
  private Matrix input;
  private Matrix z;
  private Matrix a;

  private Dense(Parameter weights, Parameter biases, Activation activation) {
    this.weights = weights;
    this.biases = biases;
    this.activation = activation;
  }

  /** A layer with the given weights [out x in] and biases [1 x out]. */
  public static Dense of(Matrix weights, Matrix biases, Activation activation) {
    Require.given("Dense.of", "weights", weights);
    Require.given("Dense.of", "biases", biases);
    Require.given("Dense.of", "activation", activation);
    Require.shape("Dense.of", "biases", biases, new Shape(1, weights.rows()));
    return new Dense(Parameter.weights(weights), Parameter.biases(biases), activation);
  }

  /** A layer with the given weights, one row for each neuron, and biases, one for each neuron. */
  public static Dense of(double[][] weights, double[] biases, Activation activation) {
    return of(Matrix.of(weights), Matrix.ofRow(biases), activation);
  }

  /** A layer with weights drawn by the initializer, and biases 0. */
  // tag::dense-of-initializer[]
  public static Dense of(int inputs, int outputs, Activation g,
      Initializer start, SeededRandom random) {
    // tag::dense-of-initializer-checks[]
    requireSizes("Dense.of", inputs, outputs);
    // end::dense-of-initializer-checks[]
    Matrix weights = start.weights(outputs, inputs, inputs, outputs, random);
    return of(weights, Matrix.zeros(1, outputs), g);
  }
  // end::dense-of-initializer[]

  /** A layer with weights drawn by {@link GlorotUniform}, and biases 0. */
  public static Dense glorotUniform(
      int inputs, int outputs, Activation g, SeededRandom random) {
    requireSizes("Dense.glorotUniform", inputs, outputs);
    return of(inputs, outputs, g, new GlorotUniform(), random);
  }

  /** √(6 / (inputs + outputs)). */
  public static double glorotLimit(int inputs, int outputs) {
    requireSizes("Dense.glorotLimit", inputs, outputs);
    return GlorotUniform.limit(inputs, outputs);
  }

  @Override
  // tag::dense-forward[]
  public Matrix forward(Matrix x) {
    // tag::dense-forward-checks[]
    Require.columns("Dense.forward", "X", x, weights().columns());
    // end::dense-forward-checks[]
    // tag::dense-forward-memory[]
    input = x; // [batch x in]
    // end::dense-forward-memory[]
    z = weightedInputs(x);
    a = activation.apply(z);
    return a; // [batch x out]
  }
  // end::dense-forward[]

  /** Takes dL/dA; adds δᵀX and the sum of the rows of δ = dL/dZ to the gradients; returns δW. */
  @Override
  // tag::dense-backward[]
  public Matrix backward(Matrix gradOutput) {
    // tag::dense-backward-checks[]
    Require.forwardFirst("Dense.backward", z);
    Require.shape("Dense.backward", "gradOutput", gradOutput, z.shape());
    // end::dense-backward-checks[]
    Matrix delta = activation.backward(z, a, gradOutput); // [batch x out]
    weights.accumulate(delta.transpose().times(input)); // [out x in]
    biases.accumulate(delta.sumRows()); // [1 x out]
    return delta.times(weights()); // [batch x in]
  }
  // end::dense-backward[]

  /** Z = X Wᵀ + 1b [batch x out]. Throws ShapeException unless X is [batch x in]. */
  // tag::dense-weighted-inputs[]
  public Matrix weightedInputs(Matrix x) {
    // tag::dense-weighted-inputs-checks[]
    Require.columns("Dense.weightedInputs", "X", x, weights().columns());
    // end::dense-weighted-inputs-checks[]
    return x.times(weights().transpose()) // [batch x out]
        .plusRow(biases());
  }
  // end::dense-weighted-inputs[]

  @Override
  public List<Parameter> parameters() {
    return List.of(weights, biases);
  }

  @Override
  public OptionalInt inputs() {
    return OptionalInt.of(weights().columns());
  }

  @Override
  public int outputs(int inputs) {
    Require.count("Dense.outputs", "inputs", inputs, weights().columns());
    return weights().rows();
  }

  /** W [out x in]. */
  public Matrix weights() {
    return weights.value();
  }

  /** b [1 x out]. */
  public Matrix biases() {
    return biases.value();
  }

  public Activation activation() {
    return activation;
  }

  @Override
  public Optional<Activation> activationAfter(Optional<Activation> before) {
    return Optional.of(activation);
  }

  /** The same layer, its parameters shared, that stops at the weighted inputs. */
  @Override
  public Dense withoutActivation() {
    return new Dense(weights, biases, new Identity());
  }

  @Override
  public String toString() {
    return "Dense(" + weights().columns() + " -> " + weights().rows() + ", " + activation + ")";
  }

  private static void requireSizes(String place, int inputs, int outputs) {
    Require.atLeast(place, "inputs", inputs, 1);
    Require.atLeast(place, "outputs", outputs, 1);
  }
}
