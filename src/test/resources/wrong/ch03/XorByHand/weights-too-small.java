// expect: make them larger
package ch03;

import nnbook.engine.activation.Sigmoid;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;

public final class XorByHand {
  private XorByHand() {}

  public static Sequential xorByHand() {
    return Sequential.of(
        Dense.of(new double[][] {{1, 1}, {1, 1}}, new double[] {-0.5, -1.5}, new Sigmoid()),
        Dense.of(new double[][] {{1, -1}}, new double[] {-0.5}, new Sigmoid()));
  }
}
