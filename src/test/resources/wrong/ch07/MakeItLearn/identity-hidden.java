// expect: The hidden neurons have no bend: layers of Identity compute nothing that one
package ch07;

import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.random.SeededRandom;

public final class MakeItLearn {
  private MakeItLearn() {}

  public static Sequential makeItLearn(SeededRandom random) {
    return Sequential.of(Dense.glorotUniform(2, 8, new Identity(), random), Dense.glorotUniform(8, 1, new Sigmoid(), random));
  }
}
