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

  // tag::solution[]
  public static double[] dropout(double[] a, double p, SeededRandom random, boolean training) {
    double[] result = a.clone();
    if (training) {
      double keep = 1 - p;
      for (int i = 0; i < a.length; i++) {
        result[i] = random.nextDouble() < keep ? a[i] / keep : 0;
      }
    }
    return result;
  }
  // end::solution[]
}
