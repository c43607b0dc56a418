package nnbook.engine.save;

import nnbook.engine.matrix.Matrix;

/** Which way round a file keeps the weights of a dense layer. */
public enum Layout {
  /** [out x in], a row for each neuron, named {@code weight}: PyTorch, and this engine. */
  OUT_BY_IN("weight"),
  /** [in x out], a column for each neuron, named {@code kernel}: Keras and TensorFlow. */
  IN_BY_OUT("kernel");

  private final String weights;

  Layout(String weights) {
    this.weights = weights;
  }

  /** What the weights are called in such files. */
  public String weightsName() {
    return weights;
  }

  /** Turns weights [out x in] into this layout, and weights in this layout into [out x in]. */
  // tag::layout-turn[]
  public Matrix turn(Matrix w) {
    return this == IN_BY_OUT ? w.transpose() : w;
  }
  // end::layout-turn[]
}
