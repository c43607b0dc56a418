package nnbook.engine.layer;

import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/** Checks of what a layer keeps from forward for backward. */
final class Memory {
  private Memory() {}

  /** Throws unless forward has left something, of the shape that the gradient has. */
  static void requireForward(String place, Matrix outputs, Matrix gradOutput) {
    if (outputs == null) {
      throw new IllegalStateException(place + ": call forward first; backward follows its steps");
    }
    Require.shape(place, "gradOutput", gradOutput, outputs.shape());
  }
}
