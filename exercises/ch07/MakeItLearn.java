package ch07;

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

  public static Sequential makeItLearn(SeededRandom random) {
    // TODO ch07.MakeItLearn: which width, which activation?
    throw new UnsupportedOperationException("TODO ch07.MakeItLearn");
  }
}
