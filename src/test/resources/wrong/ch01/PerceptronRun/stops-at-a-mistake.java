// expect: The epoch ends at its first mistake: go on with the other rows.
package ch01;

import nnbook.engine.neuron.Perceptron;

public final class PerceptronRun {
  private PerceptronRun() {}

  public static int epochs(double[][] x, int[] y) {
    Perceptron p = Perceptron.zeros(x[0].length);
    for (int epoch = 1; epoch <= 100; epoch++) {
      int mistakes = 0;
      for (int n = 0; n < x.length; n++) {
        if (p.predict(x[n]) != y[n]) {
          mistakes++;
          p = p.learn(x[n], y[n], 1);
          break;
        }
      }
      if (mistakes == 0) {
        return epoch;
      }
    }
    return -1;
  }
}
