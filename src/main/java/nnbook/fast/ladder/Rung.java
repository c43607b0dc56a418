package nnbook.fast.ladder;

import java.util.function.BiFunction;
import nnbook.fast.Kernel;

/**
 * A rung of the {@link Ladder}: one way to do the {@link TrainingWork}.
 *
 * @param name what it is called in reports
 * @param threads how many threads share the work
 * @param way does the work and measures it
 */
public record Rung(String name, int threads, BiFunction<TrainingWork, Stopwatch, Speed> way) {

  static Rung textbook() {
    return new Rung(TrainingWork.TEXTBOOK, 1, TrainingWork::textbook);
  }

  static Rung fast(Kernel kernel, int threads) {
    return new Rung(TrainingWork.name(kernel, threads), threads,
        (work, watch) -> work.fast(kernel, threads, watch));
  }

  /** How fast this machine is on this rung. */
  public Speed measure(TrainingWork work, Stopwatch watch) {
    return way.apply(work, watch);
  }
}
