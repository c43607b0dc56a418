// expect: There is no hidden layer: a single neuron draws one line, and XOR needs two.
package ch07;

import nnbook.engine.activation.Sigmoid;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.random.SeededRandom;

public final class MakeItLearn {
  private MakeItLearn() {}

  public static Sequential makeItLearn(SeededRandom random) {
    return Sequential.of(Dense.glorotUniform(2, 1, new Sigmoid(), random));
  }
}
