// expect: The square of the leak is subtracted
package ch08;

import nnbook.engine.random.SeededRandom;

public final class HeWeights {
  private HeWeights() {}

  public static double[][] heWeights(int in, int out, double leak, SeededRandom random) {
    double std = Math.sqrt(2 / (in * (1 - leak * leak)));
    double[][] w = new double[out][in];
    for (int j = 0; j < out; j++) {
      for (int i = 0; i < in; i++) {
        w[j][i] = std * random.nextGaussian();
      }
    }
    return w;
  }
}
