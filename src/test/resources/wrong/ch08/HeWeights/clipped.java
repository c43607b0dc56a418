// expect: Too few weights are large
package ch08;

import nnbook.engine.random.SeededRandom;

public final class HeWeights {
  private HeWeights() {}

  public static double[][] heWeights(int in, int out, double leak, SeededRandom random) {
    double kept = (1 + leak * leak) / 2;
    double std = Math.sqrt(1 / (in * kept));
    double[][] weights = new double[out][in];
    for (double[] row : weights) {
      for (int i = 0; i < in; i++) {
        row[i] = std * Math.max(-1, Math.min(1, random.nextGaussian()));
      }
    }
    return weights;
  }
}
