// expect: The hidden neurons answer alike
package ch03;

import nnbook.engine.activation.Sigmoid;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;

public final class XorByHand {
  private XorByHand() {}

  public static Sequential xorByHand() {
    return Sequential.of(
        Dense.of(new double[][] {{20, 20}, {20, 20}}, new double[] {-50, -60}, new Sigmoid()),
        Dense.of(new double[][] {{20, -20}}, new double[] {-10}, new Sigmoid()));
  }
}
