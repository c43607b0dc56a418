package ch17;

import nnbook.fast.ladder.CachedMatrix;

/**
 * Computes the activations of a layer in one pass, Y = max(0, X W + b).
 *
 * <p>{@code x} [n x in] holds an example in each row and {@code bias} [out] a number for each
 * neuron. {@code w} [in x out] holds the weights of a neuron in a column, not in a row as elsewhere
 * in the book, so that its rows can be run along. {@code y} [n x out] holds leftovers of other
 * work: {@code set} each of its numbers once, and {@code get} none. You may keep several sums in an
 * array of your own.
 *
 * <p>★★ 10 minutes. Chapter: ch17-layer.
 */
public final class FusedBias {
  private FusedBias() {}

  public static void fusedBias(CachedMatrix x, CachedMatrix w, float[] bias, CachedMatrix y) {
    // TODO ch17.FusedBias: where can the bias go, and where max, without a look at y?
    throw new UnsupportedOperationException("TODO ch17.FusedBias");
  }
}
