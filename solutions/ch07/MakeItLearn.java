package ch07;

import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.random.SeededRandom;

/**
 * Builds a network that learns XOR in at least 95 of 100 runs.
 *
 * <p>Two inputs, one Sigmoid output, at most 33 parameters, first weights drawn from
 * {@code random}. The test trains it as the chapter does: {@code BinaryCrossEntropy},
 * {@code KerasAdam(0.01)}, 1,000 epochs. A run has learned when its loss is below 0.1. Change the
 * architecture only; nothing else is yours to choose.
 *
 * <p>★★★ 20 minutes. Chapter: ch07-width.
 */
public final class MakeItLearn {
  private MakeItLearn() {}

  // tag::solution[]
  public static Sequential makeItLearn(SeededRandom random) {
    return Sequential.of(
        Dense.glorotUniform(2, 6, new Tanh(), random),
        Dense.glorotUniform(6, 1, new Sigmoid(), random));
  }
  // end::solution[]
}
