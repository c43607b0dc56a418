// expect: another activation learns more often
package ch07;

import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.random.SeededRandom;

public final class MakeItLearn {
  private MakeItLearn() {}

  public static Sequential makeItLearn(SeededRandom random) {
    return Sequential.of(
        Dense.glorotUniform(2, 8, new Relu(), random),
        Dense.glorotUniform(8, 1, new Sigmoid(), random));
  }
}
