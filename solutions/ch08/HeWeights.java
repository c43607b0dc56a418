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

  // tag::solution[]
  public static double[][] heWeights(int in, int out, double leak, SeededRandom random) {
    double kept = (1 + leak * leak) / 2;
    double std = Math.sqrt(1 / (in * kept));
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
