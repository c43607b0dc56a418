// expect: Rows and columns are swapped
package ch08;

import nnbook.engine.random.SeededRandom;

public final class HeWeights {
  private HeWeights() {}

  public static double[][] heWeights(int in, int out, double leak, SeededRandom random) {
    double std = Math.sqrt(2.0 / in / (1 + leak * leak));
    double[][] weights = new double[in][out];
    for (double[] row : weights) {
      for (int i = 0; i < out; i++) {
        row[i] = std * random.nextGaussian();
      }
    }
    return weights;
  }
}
