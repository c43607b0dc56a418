package nnbook.engine.loss;

import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.layer.Layer;
import nnbook.engine.matrix.Matrix;

/**
 * How far the outputs of a network are from the targets, averaged over the batch; 0 is perfect.
 *
 * <p>Outputs and targets have one example per row and the same shape. A loss that contains an
 * activation, its {@link #link}, takes the numbers before that activation, called logits: in one
 * piece the two never overflow, in two pieces they do. A matrix does not tell whether it holds
 * logits or probabilities, so a network that ends in Sigmoid or Softmax is given to the loss
 * itself: {@code loss.value(network, x, y)} is right for each network, or refuses it.
 */
public sealed interface Loss
    permits MeanSquaredError, HalfSquaredError, BinaryCrossEntropy, SoftmaxCrossEntropy,
        IgnoringPadding, Hinge {

  /** The loss of a batch. Throws ShapeException unless the shapes are the same. */
  double value(Matrix outputs, Matrix targets);

  /** dL/d(outputs), of the shape of the outputs. */
  Matrix gradient(Matrix outputs, Matrix targets);

  /** The activation that the loss contains; {@link Identity} if none. */
  default Activation link() {
    return new Identity();
  }

  /**
   * The loss of a network for inputs X, whether it ends in logits or in the {@link #link}.
   *
   * @throws IllegalArgumentException if it ends in another activation, or one that is not known
   */
  default double value(Layer network, Matrix x, Matrix targets) {
    return value(Link.logits(this + ".value", network, this).forward(x), targets);
  }

  /**
   * Forward and backward: adds to the gradients of the network's parameters and returns dL/dX.
   *
   * @throws IllegalArgumentException as {@link #value(Layer, Matrix, Matrix)}
   */
  default Matrix backward(Layer network, Matrix x, Matrix targets) {
    Layer logits = Link.logits(this + ".backward", network, this);
    return logits.backward(gradient(logits.forward(x), targets));
  }

  /**
   * Whether the network ends in the {@link #link}, so that this loss takes its logits instead of
   * its outputs. Throws IllegalArgumentException if it ends in an activation that does not suit.
   */
  default boolean takesLogitsOf(String place, Layer network) {
    return Link.endsIn(place, network, this);
  }

  /** The same question about the last activation. */
  default boolean takesLogitsOf(String place, Activation last) {
    return Link.is(place, last, this);
  }

  /** Throws IllegalArgumentException if the loss makes no sense for these targets. */
  default void requireTargets(Matrix targets) {}
}
