// expect: the weights were set, not learned
package ch07;

import nnbook.engine.activation.Sigmoid;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.random.SeededRandom;

public final class MakeItLearn {
  private MakeItLearn() {}

  public static Sequential makeItLearn(SeededRandom random) {
    return Sequential.of(
        Dense.of(
            new double[][] {{20, 20}, {20, 20 + random.nextDouble()}},
            new double[] {-10, -30},
            new Sigmoid()),
        Dense.of(new double[][] {{20, -20}}, new double[] {-10}, new Sigmoid()));
  }
}
