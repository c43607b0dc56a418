package nnbook.engine.layer;

import java.util.List;
import java.util.OptionalInt;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Shape;
import nnbook.engine.matrix.ShapeException;

/** A network of layers in a row: the output of each layer is the input of the next. */
public final class Sequential implements Layer {
  private final List<Layer> layers;

  private Sequential(List<Layer> layers) {
    this.layers = layers;
  }

  /** A network of the given layers. Throws ShapeException where the sizes of two misfit. */
  public static Sequential of(Layer... layers) {
    Sequential network = new Sequential(List.of(layers));
    network.requireFit();
    return network;
  }

  @Override
  // tag::sequential-forward[]
  public Matrix forward(Matrix x) {
    // tag::sequential-forward-checks[]
    if (inputs().isPresent()) {
      Shape.requireColumns("Sequential.forward", "X", x, inputs().getAsInt());
    }
    // end::sequential-forward-checks[]
    Matrix a = x;
    for (Layer layer : layers) {
      a = layer.forward(a);
    }
    return a;
  }
  // end::sequential-forward[]

  /** The outputs for one example. */
  // tag::sequential-predict[]
  public double[] predict(double... x) {
    // tag::sequential-predict-checks[]
    if (inputs().isPresent()) {
      Shape.requireLength("Sequential.predict", "x", x.length, inputs().getAsInt());
    }
    // end::sequential-predict-checks[]
    return forward(Matrix.ofRow(x)).row(0);
  }
  // end::sequential-predict[]

  public List<Layer> layers() {
    return layers;
  }

  @Override
  public OptionalInt inputs() {
    for (Layer layer : layers) {
      if (layer.inputs().isPresent()) {
        return layer.inputs();
      }
    }
    return OptionalInt.empty();
  }

  @Override
  public int outputs(int inputs) {
    int outputs = inputs;
    for (Layer layer : layers) {
      outputs = layer.outputs(outputs);
    }
    return outputs;
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
  // tag::sequential-parameter-count[]
  public static int parameterCount(int... sizes) {
    int count = 0;
    for (int l = 1; l < sizes.length; l++) {
      count += (sizes[l - 1] + 1) * sizes[l];
    }
    return count;
  }
  // end::sequential-parameter-count[]

  /** A table with the layers, their output shapes and their numbers of parameters. */
  @Override
  public String toString() {
    return SequentialText.of(this);
  }

  private void requireFit() {
    OptionalInt inputs = OptionalInt.empty();
    for (int l = 0; l < layers.size(); l++) {
      Layer layer = layers.get(l);
      OptionalInt needed = layer.inputs();
      if (inputs.isPresent() && needed.isPresent() && !inputs.equals(needed)) {
        throw new ShapeException(
            "Sequential.of: layer " + (l + 1) + " must have " + inputs.getAsInt()
                + " inputs, was " + layer);
      }
      OptionalInt known = needed.isPresent() ? needed : inputs;
      inputs = known.isPresent() ? OptionalInt.of(layer.outputs(known.getAsInt())) : known;
    }
  }
}
