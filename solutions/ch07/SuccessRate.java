package ch07;

import java.util.function.ToDoubleFunction;
import nnbook.engine.random.SeededRandom;

/**
 * Measures in what fraction of its runs a random experiment succeeds: its loss is below 0.1.
 *
 * <p>{@code finalLoss} trains one network from random numbers and returns its last loss. Run it
 * {@code runs} times, with the seeds {@code firstSeed}, {@code firstSeed + 1} and so on, so that
 * anyone can repeat a single run. Throw {@code IllegalArgumentException} when there is no run.
 *
 * <p>★★ 10 minutes. Chapter: ch07-luck.
 */
public final class SuccessRate {
  private SuccessRate() {}

  // tag::solution[]
  public static double successRate(
      long firstSeed, int runs, ToDoubleFunction<SeededRandom> finalLoss) {
    if (runs < 1) {
      throw new IllegalArgumentException("runs must be at least 1, was " + runs);
    }
    int successes = 0;
    for (int run = 0; run < runs; run++) {
      SeededRandom random = new SeededRandom(firstSeed + run);
      successes += finalLoss.applyAsDouble(random) < 0.1 ? 1 : 0;
    }
    return (double) successes / runs;
  }
  // end::solution[]
}
