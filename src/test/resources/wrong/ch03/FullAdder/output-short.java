// expect: The shapes do not fit
package ch03;

import nnbook.engine.activation.Step;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;

public final class FullAdder {
  private FullAdder() {}

  public static Sequential fullAdder() {
    return Sequential.of(
        Dense.of(
            new double[][] {{1, 1, 1}, {1, 1, 1}, {1, 1, 1}},
            new double[] {-0.5, -1.5, -2.5},
            new Step()),
        Dense.of(new double[][] {{1, -1}, {0, 1}}, new double[] {-0.5, -0.5}, new Step()));
  }
}
