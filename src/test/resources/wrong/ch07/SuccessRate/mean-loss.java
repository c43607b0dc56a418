// expect: The mean of the losses: count those that are below 0.1.
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
    double loss = 0;
    for (int run = 0; run < runs; run++) {
      SeededRandom random = new SeededRandom(firstSeed + run);
      loss += finalLoss.applyAsDouble(random);
    }
    return loss / runs;
  }
}
