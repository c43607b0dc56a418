// expect: The root of 2 alone: the in belongs
package ch08;

import nnbook.engine.random.SeededRandom;

public final class HeWeights {
  private HeWeights() {}

  public static double[][] heWeights(int in, int out, double leak, SeededRandom random) {
    double std = Math.sqrt(2 / (1 + leak * leak)) / in;
    double[][] weights = new double[out][in];
    for (double[] row : weights) {
      for (int i = 0; i < in; i++) {
        row[i] = std * random.nextGaussian();
      }
    }
    return weights;
  }
}
