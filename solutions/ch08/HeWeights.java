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

  // tag::solution[]
  public static double[][] heWeights(int in, int out, SeededRandom random) {
    double std = Math.sqrt(2.0 / in);
    double[][] weights = new double[out][in];
    for (double[] row : weights) {
      for (int i = 0; i < in; i++) {
        row[i] = std * random.nextGaussian();
      }
    }
    return weights;
  }
  // end::solution[]
}
