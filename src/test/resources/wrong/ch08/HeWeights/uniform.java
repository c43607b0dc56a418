// expect: That is a uniform distribution
package ch08;

import nnbook.engine.random.SeededRandom;

public final class HeWeights {
  private HeWeights() {}

  public static double[][] heWeights(int in, int out, double leak, SeededRandom random) {
    double std = Math.sqrt(2.0 / in / (1 + leak * leak));
    double[][] weights = new double[out][in];
    for (double[] row : weights) {
      for (int i = 0; i < in; i++) {
        row[i] = random.nextDouble(-1, 1) * Math.sqrt(3) * std;
      }
    }
    return weights;
  }
}
