// expect: Too few weights are negative
package ch08;

import nnbook.engine.random.SeededRandom;

public final class HeWeights {
  private HeWeights() {}

  public static double[][] heWeights(int in, int out, double leak, SeededRandom random) {
    double std = Math.sqrt(2.0 / in / (1 + leak * leak));
    double[][] weights = new double[out][in];
    for (double[] row : weights) {
      for (int i = 0; i < in; i++) {
        row[i] = std * Math.abs(random.nextGaussian());
      }
    }
    return weights;
  }
}
