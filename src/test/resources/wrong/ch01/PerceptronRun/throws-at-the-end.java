// expect: Where no epoch is without a mistake, the answer is −1
package ch01;

import nnbook.engine.neuron.Perceptron;

public final class PerceptronRun {
  private PerceptronRun() {}

  public static int epochs(double[][] x, int[] y) {
    Perceptron p = Perceptron.zeros(x[0].length);
    for (int epoch = 1; epoch <= 100; epoch++) {
      int mistakes = 0;
      for (int n = 0; n < x.length; n++) {
        mistakes += p.predict(x[n]) == y[n] ? 0 : 1;
        p = p.learn(x[n], y[n], 1);
      }
      if (mistakes == 0) {
        return epoch;
      }
    }
    throw new IllegalArgumentException("No epoch is without a mistake.");
  }
}
