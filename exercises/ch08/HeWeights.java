package ch08;

import nnbook.engine.random.SeededRandom;

/**
 * Draws the first weights of a layer from a normal distribution with mean 0 and the variance with
 * which the average square neither grows nor shrinks from layer to layer.
 *
 * <p>The activation is z above 0 and leak · z below. ReLU has the leak 0, leaky ReLU a small one;
 * any other number may come, such as −1, which makes it |z|. The result is [out x in], one row for
 * each neuron. Take every weight from {@code random}, one {@code nextGaussian()} each, and make no
 * other generator: the same seed must give the same weights.
 *
 * <p>★★ 15 minutes. Chapter: ch08-rules.
 */
public final class HeWeights {
  private HeWeights() {}

  public static double[][] heWeights(int in, int out, double leak, SeededRandom random) {
    // TODO ch08.HeWeights: which part of the squares does this activation keep?
    throw new UnsupportedOperationException("TODO ch08.HeWeights");
  }
}
