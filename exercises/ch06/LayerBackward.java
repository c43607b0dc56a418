package ch06;

import nnbook.engine.layer.Dense;
import nnbook.engine.matrix.Matrix;

/**
 * Takes one layer backward for a batch, from the slopes at its outputs.
 *
 * <p>{@code received} [N x in] is what the layer received on the way forward, one example per row.
 * {@code slope} [N x out] holds ∂L/∂a for its outputs. The result is ∂L/∂W [out x in], ∂L/∂b
 * [1 x out] and ∂L/∂a for what it received, [N x in]. The layer's activation is an {@code
 * ElementwiseActivation}, and {@code weightedInputs} gives Z again. L is a mean over the batch, but
 * the 1/N is in {@code slope} already. Do without the engine's {@code backward}.
 *
 * <p>★★ 15 minutes. Chapter: ch06-batch.
 */
public final class LayerBackward {
  private LayerBackward() {}

  /** The slopes for the weights, for the biases, and for what the layer received. */
  public record Gradients(Matrix weights, Matrix biases, Matrix received) {}

  public static Gradients layerBackward(Dense layer, Matrix received, Matrix slope) {
    // TODO ch06.LayerBackward: through the activation, then two products and a sum of rows
    throw new UnsupportedOperationException("TODO ch06.LayerBackward");
  }
}
