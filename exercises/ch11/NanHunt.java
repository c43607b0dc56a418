package ch11;

import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;

/**
 * Finds the first place in a network where a number is not finite: NaN or infinite.
 *
 * <p>Follow {@code x} [n x inputs] from the input to the output. If x itself is not finite, the
 * place is INPUT, in layer 0. Else go through {@code network.layers()}, which count from 1 here:
 * PARAMETER if a weight or a bias of the layer is not finite, OUTPUT if all of them are, and what
 * the layer computes is not. If everything is finite, it is NOTHING, in layer 0.
 *
 * <p>★★ 20 minutes. Chapter: ch11-nan.
 */
public final class NanHunt {
  private NanHunt() {}

  /** What is not finite. */
  public enum Culprit { NOTHING, INPUT, PARAMETER, OUTPUT }

  /** The first place that is not finite. */
  public record Finding(Culprit culprit, int layer) {}

  public static Finding nanHunt(Sequential network, Matrix x) {
    // TODO ch11.NanHunt: x first; then, layer by layer, the parameters before the outputs
    throw new UnsupportedOperationException("TODO ch11.NanHunt");
  }
}
