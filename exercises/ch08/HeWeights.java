package ch08;

import nnbook.engine.random.SeededRandom;

/**
 * Draws the first weights of a ReLU layer from a normal distribution with mean 0 and the variance
 * with which the average square neither grows nor shrinks from layer to layer.
 *
 * <p>The result is [out x in], one row for each neuron. Take every weight from {@code random}, one
 * {@code nextGaussian()} each, and make no other generator: the same seed must give the same
 * weights.
 *
 * <p>★★ 10 minutes. Chapter: ch08-rules.
 */
public final class HeWeights {
  private HeWeights() {}

  public static double[][] heWeights(int in, int out, SeededRandom random) {
    // TODO ch08.HeWeights: the standard deviation, then out rows of in draws
    throw new UnsupportedOperationException("TODO ch08.HeWeights");
  }
}
