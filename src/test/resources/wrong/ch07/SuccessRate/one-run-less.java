// expect: There must be as many runs
package ch07;

import java.util.function.ToDoubleFunction;
import nnbook.engine.random.SeededRandom;

public final class SuccessRate {
  private SuccessRate() {}

  public static double successRate(
      long firstSeed, int runs, ToDoubleFunction<SeededRandom> finalLoss) {
    if (runs < 1) {
      throw new IllegalArgumentException("runs must be at least 1, was " + runs);
    }
    int successes = 0;
    for (int run = 0; run < runs - 1; run++) {
      SeededRandom random = new SeededRandom(firstSeed + run);
      successes += finalLoss.applyAsDouble(random) < 0.1 ? 1 : 0;
    }
    return (double) successes / runs;
  }
}
