// expect: The draws are not scaled
package ch08;

import nnbook.engine.random.SeededRandom;

public final class HeWeights {
  private HeWeights() {}

  public static double[][] heWeights(int in, int out, double leak, SeededRandom random) {
    double std = 1;
    double[][] weights = new double[out][in];
    for (double[] row : weights) {
      for (int i = 0; i < in; i++) {
        row[i] = std * random.nextGaussian();
      }
    }
    return weights;
  }
}
