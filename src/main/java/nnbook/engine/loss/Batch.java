package nnbook.engine.loss;

import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/** Checks of the outputs and targets that a loss is given. */
final class Batch {
  private Batch() {}

  static void requireSameShape(String place, Matrix outputs, Matrix targets) {
    Require.shape(place, "targets", targets, outputs.shape());
    Require.atLeast(place, "number of examples", outputs.rows(), 1);
  }

  /** How many entries there are: batch · outputs. */
  static int entries(Matrix outputs) {
    return outputs.rows() * outputs.columns();
  }
}
