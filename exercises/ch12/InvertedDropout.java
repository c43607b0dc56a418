package ch12;

import nnbook.engine.random.SeededRandom;

/**
 * Sends the activations of a layer through inverted dropout.
 *
 * <p>While training, take one {@code random.nextDouble()} for each activation, in order. Where it
 * is less than 1 − p the activation stays, times the factor that keeps its mean over all draws;
 * elsewhere it becomes 0. When not training, return the activations as they are and take nothing
 * from {@code random}. The result is a new array. p is at least 0 and less than 1.
 *
 * <p>★★ 10 minutes. Chapter: ch12-dropout.
 */
public final class InvertedDropout {
  private InvertedDropout() {}

  public static double[] dropout(double[] a, double p, SeededRandom random, boolean training) {
    // TODO ch12.InvertedDropout: a draw for each activation, but only while training
    throw new UnsupportedOperationException("TODO ch12.InvertedDropout");
  }
}
