// expect: Every seed gives the same weights
package ch08;

import nnbook.engine.random.SeededRandom;

public final class HeWeights {
  private HeWeights() {}

  public static double[][] heWeights(int in, int out, double leak, SeededRandom random) {
    SeededRandom own = new SeededRandom(0);
    double std = Math.sqrt(2.0 / in / (1 + leak * leak));
    double[][] weights = new double[out][in];
    for (double[] row : weights) {
      for (int i = 0; i < in; i++) {
        row[i] = std * own.nextGaussian();
      }
    }
    return weights;
  }
}
