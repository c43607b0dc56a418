package nnbook.engine.layer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import nnbook.engine.activation.Activation;
import nnbook.engine.matrix.Matrix;

/**
 * A step of a network: turns a batch, one example per row, into another batch, and sends the slopes
 * of a loss the opposite way.
 */
public interface Layer {

  /** Computes the outputs of a batch. x [batch x inputs], result [batch x outputs]. */
  Matrix forward(Matrix x);

  /**
   * Takes dL/d(outputs) of the last {@link #forward} [batch x outputs], adds to the gradients of
   * the layer's parameters, and returns dL/d(inputs) [batch x inputs].
   *
   * <p>Throws IllegalStateException if there was no forward, and ShapeException if the shape is not
   * that of its outputs.
   */
  default Matrix backward(Matrix gradOutput) {
    throw new UnsupportedOperationException(
        getClass().getSimpleName() + ".backward: this layer has no backward, so it cannot be"
            + " trained, nor any layer before it");
  }

  /** As {@link #forward}, while training: only layers such as Dropout make a difference. */
  default Matrix forwardTraining(Matrix x) {
    return forward(x);
  }

  /** What the layer can learn. */
  default List<Parameter> parameters() {
    return List.of();
  }

  /** How many outputs the layer has for that many inputs; throws ShapeException if they misfit. */
  int outputs(int inputs);

  /** How many inputs the layer has; empty if it takes any number. */
  default OptionalInt inputs() {
    return OptionalInt.empty();
  }

  /** Whether the inputs are ids, names in the form of numbers, so that no slope belongs to them. */
  default boolean takesIds() {
    return false;
  }

  /**
   * The activation that the outputs come from, given the one that the inputs come from: Identity if
   * there was none, empty if it is not known. A loss asks, because it may contain that activation.
   */
  default Optional<Activation> activationAfter(Optional<Activation> before) {
    return Optional.empty();
  }

  /** The same layer, its parameters shared, that stops before its activation. */
  default Layer withoutActivation() {
    throw new UnsupportedOperationException(
        getClass().getSimpleName() + ".withoutActivation: this layer cannot stop before its"
            + " activation");
  }

  /** How many numbers the layer can learn. */
  default int parameterCount() {
    int count = 0;
    for (Parameter parameter : parameters()) {
      count += parameter.value().rows() * parameter.value().columns();
    }
    return count;
  }
}
