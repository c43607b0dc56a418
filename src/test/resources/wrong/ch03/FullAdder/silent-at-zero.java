// expect: silent at z = 0
package ch03;

import nnbook.engine.activation.Step;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;

public final class FullAdder {
  private FullAdder() {}

  public static Sequential fullAdder() {
    return Sequential.of(
        // at least one, at least two, all three inputs are 1
        Dense.of(
            new double[][] {{1, 1, 1}, {1, 1, 1}, {1, 1, 1}},
            new double[] {-1, -2, -3},
            new Step()),
        Dense.of(new double[][] {{1, -1, 1}, {0, 1, 0}}, new double[] {-0.5, -0.5}, new Step()));
  }
}
