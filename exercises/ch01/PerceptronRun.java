package ch01;

import nnbook.engine.neuron.Perceptron;

/**
 * Trains a perceptron until an epoch has no mistake, and counts the epochs.
 *
 * <p>Start with all weights and the bias at 0. An epoch takes the rows of {@code x} in order. For
 * each row, compare the answer of that moment with the wanted one in {@code y}, then make one step
 * of the rule with η = 1. The epoch without a mistake counts, too. If none of the first 100 epochs
 * is without a mistake, return −1.
 *
 * <p>{@code Perceptron.zeros(n)} has n inputs, {@code p.predict(row)} is its answer, and {@code
 * p.learn(row, y, 1)} returns a new perceptron after one step; {@code p} itself stays as it is.
 *
 * <p>★★ 10 minutes. Chapter: ch01-epochs.
 */
public final class PerceptronRun {
  private PerceptronRun() {}

  public static int epochs(double[][] x, int[] y) {
    // TODO ch01.PerceptronRun: count the mistakes of one epoch; when does the next one begin?
    throw new UnsupportedOperationException("TODO ch01.PerceptronRun");
  }
}
