package nnbook.engine.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/** A network of layers in a row: the output of each layer is the input of the next. */
public final class Sequential implements Layer {
  private final List<Layer> layers;

  private Sequential(List<Layer> layers) {
    this.layers = layers;
  }

  /** A network of the given layers. Throws ShapeException where one does not fit the next. */
  public static Sequential of(Layer... layers) {
    Require.given("Sequential.of", "layers", layers);
    Require.atLeast("Sequential.of", "number of layers", layers.length, 1);
    OptionalInt size = OptionalInt.empty();
    for (int l = 0; l < layers.length; l++) {
      Require.given("Sequential.of", "layer " + (l + 1), layers[l]);
      requireFit(l + 1, layers[l], size);
      size = outputs(layers[l], size);
    }
    return new Sequential(List.of(layers));
  }

  @Override
  // tag::sequential-forward[]
  public Matrix forward(Matrix x) {
    // tag::sequential-forward-checks[]
    int inputs = inputs().orElse(x.columns());
    Require.columns("Sequential.forward", "X", x, inputs);
    // end::sequential-forward-checks[]
    Matrix a = x;
    for (Layer layer : layers) {
      a = layer.forward(a);
    }
    return a;
  }
  // end::sequential-forward[]

  /** Hands the gradient back from the last layer to the first. */
  @Override
  // tag::sequential-backward[]
  public Matrix backward(Matrix gradOutput) {
    Matrix gradient = gradOutput;
    for (int l = layers.size() - 1; l >= 0; l--) {
      gradient = layers.get(l).backward(gradient);
    }
    return gradient;
  }
  // end::sequential-backward[]

  @Override
  public Matrix forwardTraining(Matrix x) {
    Matrix a = x;
    for (Layer layer : layers) {
      a = layer.forwardTraining(a);
    }
    return a;
  }

  @Override
  public List<Parameter> parameters() {
    List<Parameter> parameters = new ArrayList<>();
    for (Layer layer : layers) {
      parameters.addAll(layer.parameters());
    }
    return List.copyOf(parameters);
  }

  @Override
  public Optional<Activation> activationAfter(Optional<Activation> before) {
    Optional<Activation> g = before;
    for (Layer layer : layers) {
      g = layer.activationAfter(g);
    }
    return g;
  }

  /** The activation that the outputs come from: Identity if there is none, empty if not known. */
  public Optional<Activation> outputActivation() {
    return activationAfter(Optional.of(new Identity()));
  }

  /**
   * The same network, its layers and parameters shared, without its last activation: its outputs
   * are the weighted inputs z, called logits, and to train it is to train this one.
   */
  public Sequential logits() {
    return withoutActivation();
  }

  /** As {@link #logits}. Throws IllegalStateException if the last activation is not known. */
  @Override
  public Sequential withoutActivation() {
    int last = layers.size() - 1;
    Activation g = outputActivation().orElseThrow(() -> new IllegalStateException(
        "Sequential.logits: the last activation is hidden in or before " + layers.get(last)));
    if (g instanceof Identity) {
      return this;
    }
    int l = last;
    while (layers.get(l).activationAfter(Optional.empty()).isEmpty()) {
      l--; // only passes on what it is given
    }
    List<Layer> shared = new ArrayList<>(layers);
    shared.set(l, layers.get(l).withoutActivation());
    return new Sequential(List.copyOf(shared));
  }

  /** The outputs for one example. */
  public double[] predict(double... x) {
    int inputs = inputs().orElse(x.length);
    Require.length("Sequential.predict", "x", x.length, inputs);
    return forward(Matrix.ofRow(x)).row(0);
  }

  public List<Layer> layers() {
    return layers;
  }

  @Override
  public OptionalInt inputs() {
    return layers.get(0).inputs();
  }

  @Override
  public boolean takesIds() {
    return layers.get(0).takesIds();
  }

  @Override
  public int outputs(int inputs) {
    int size = inputs;
    for (Layer layer : layers) {
      size = layer.outputs(size);
    }
    return size;
  }

  @Override
  public int parameterCount() {
    int count = 0;
    for (Layer layer : layers) {
      count += layer.parameterCount();
    }
    return count;
  }

  /** How many parameters dense layers of these sizes have: Σ (in + 1) · out. */
  public static long parameterCount(int... sizes) {
    long count = 0;
    for (int l = 1; l < sizes.length; l++) {
      count += (sizes[l - 1] + 1L) * sizes[l];
    }
    return count;
  }

  /** A table with the layers, their output shapes and their numbers of parameters. */
  @Override
  public String toString() {
    return SequentialText.of(this);
  }

  /** How many outputs the layer has, if that is known from its own inputs or from those given. */
  static OptionalInt outputs(Layer layer, OptionalInt given) {
    OptionalInt inputs = layer.inputs().isPresent() ? layer.inputs() : given;
    return inputs.isPresent() ? OptionalInt.of(layer.outputs(inputs.getAsInt())) : inputs;
  }

  private static void requireFit(int number, Layer layer, OptionalInt given) {
    if (given.isPresent() && layer.inputs().isPresent() && !given.equals(layer.inputs())) {
      String expected = "a layer with " + given.getAsInt() + " inputs";
      throw Require.misfit("Sequential.of", "layer " + number, expected, layer.toString());
    }
  }
}
