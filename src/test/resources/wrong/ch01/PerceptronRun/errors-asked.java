// expect: One too few: the epoch without a mistake counts as well.
package ch01;

import nnbook.engine.neuron.Perceptron;

public final class PerceptronRun {
  private PerceptronRun() {}

  public static int epochs(double[][] x, int[] y) {
    Perceptron p = Perceptron.zeros(x[0].length);
    int epochs = 0;
    while (p.errors(x, y) > 0) {
      if (epochs == 100) {
        return -1;
      }
      p = p.epoch(x, y, 1);
      epochs++;
    }
    return epochs;
  }
}
