// expect: Another activation
package ch03;

import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;

public final class XorByHand {
  private XorByHand() {}

  public static Sequential xorByHand() {
    return Sequential.of(
        Dense.of(new double[][] {{1, 1}, {1, 1}}, new double[] {0, -1}, new Relu()),
        Dense.of(new double[][] {{1, -2}}, new double[] {0}, new Identity()));
  }
}
