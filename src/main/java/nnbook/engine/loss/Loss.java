package nnbook.engine.loss;

import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.matrix.Matrix;

/**
 * How far the outputs of a network are from the targets, averaged over the batch; 0 is perfect.
 *
 * <p>Outputs and targets have one example per row and the same shape. A loss that contains an
 * activation, its {@link #link}, takes the numbers before that activation, called logits: in one
 * piece the two never overflow, in two pieces they do.
 */
public sealed interface Loss
    permits MeanSquaredError, HalfSquaredError, BinaryCrossEntropy, SoftmaxCrossEntropy, Hinge {

  /** The loss of a batch. Throws ShapeException unless the shapes are the same. */
  double value(Matrix outputs, Matrix targets);

  /** dL/d(outputs), of the shape of the outputs. */
  Matrix gradient(Matrix outputs, Matrix targets);

  /** The activation that the loss contains; {@link Identity} if none. */
  default Activation link() {
    return new Identity();
  }

  /** Throws IllegalArgumentException if the loss makes no sense for these targets. */
  default void requireTargets(Matrix targets) {}
}
