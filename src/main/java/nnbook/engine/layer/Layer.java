package nnbook.engine.layer;

import java.util.OptionalInt;
import nnbook.engine.matrix.Matrix;

/** A step of a network: turns a batch, one example per row, into another batch. */
public interface Layer {

  /** Computes the outputs of a batch. x [batch x inputs], result [batch x outputs]. */
  Matrix forward(Matrix x);

  /** How many outputs the layer has for that many inputs; throws ShapeException if they misfit. */
  int outputs(int inputs);

  /** How many inputs the layer has; empty if it takes any number. */
  default OptionalInt inputs() {
    return OptionalInt.empty();
  }

  /** How many numbers the layer can learn. */
  default int parameterCount() {
    return 0;
  }
}
