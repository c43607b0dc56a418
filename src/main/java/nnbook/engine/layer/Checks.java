package nnbook.engine.layer;

import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/** Checks that layers share. */
final class Checks {
  private Checks() {}

  /** Throws unless forward has left something, of the shape that the gradient has. */
  static void requireForward(String place, Matrix outputs, Matrix gradOutput) {
    if (outputs == null) {
      throw new IllegalStateException(place + ": call forward first; backward follows its steps");
    }
    Require.shape(place, "gradOutput", gradOutput, outputs.shape());
  }

  /** The number of outputs, if the number of inputs is right. */
  static int requireInputs(String place, int inputs, int expected, int outputs) {
    if (inputs != expected) {
      throw Require.misfit(place, "inputs", "" + expected, "" + inputs);
    }
    return outputs;
  }
}
