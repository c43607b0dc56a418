package ch03;

import nnbook.engine.activation.ElementwiseActivation;

/**
 * Computes the outputs of a layer for a whole batch: the sums of the chapter's table, then g.
 *
 * <p>{@code w} [out x in], {@code b} [out], {@code batch} [n x in] with one example per row; the
 * result is [n x out] with the outputs of example n in row n. An empty batch gives an empty result.
 *
 * <p>★★ 10 minutes. Chapter: ch03-batch.
 */
public final class ForwardBatch {
  private ForwardBatch() {}

  public static double[][] forwardBatch(
      double[][] w, double[] b, double[][] batch, ElementwiseActivation g) {
    // TODO ch03.ForwardBatch: for each example and each neuron one sum, one bias, then g
    throw new UnsupportedOperationException("TODO ch03.ForwardBatch");
  }
}
