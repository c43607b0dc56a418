package nnbook.bench;

import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs the benchmarks, and says how many times as long the engine takes as arrays by hand. */
public final class Benchmarks {
  private static final String BY_HAND = "ByHand";

  private Benchmarks() {}

  /** Takes the options of JMH; a part of a name chooses the benchmarks. */
  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    Collection<RunResult> results = new Runner(new CommandLineOptions(args)).run();
    Map<String, Result<?>> byName = new TreeMap<>();
    for (RunResult result : results) {
      byName.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult());
    }
    byName.forEach((name, engine) -> {
      Result<?> byHand = byName.get(name + BY_HAND);
      if (byHand != null) {
        System.out.printf(Locale.ROOT, "%-12s %10.2f %s, %.2f times as long as by hand%n",
            name, engine.getScore(), engine.getScoreUnit(), engine.getScore() / byHand.getScore());
      }
    });
  }
}
