// expect: A layer has the same weights for both seeds
package ch07;

import nnbook.engine.layer.Sequential;
import nnbook.engine.random.SeededRandom;

public final class MakeItLearn {
  private MakeItLearn() {}

  public static Sequential makeItLearn(SeededRandom random) {
    return Sequential.of(
        nnbook.engine.layer.Dense.glorotUniform(
            2, 8, new nnbook.engine.activation.Tanh(), new SeededRandom(1)),
        nnbook.engine.layer.Dense.glorotUniform(
            8, 1, new nnbook.engine.activation.Sigmoid(), random));
  }
}
