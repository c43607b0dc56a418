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

/** Runs the benchmarks, and says how many times as long the engine takes as its rivals. */
public final class Benchmarks {
  /** What ends the name of a rival, and what it is. */
  private static final Map<String, String> RIVALS =
      Map.of("ByHand", "by hand", "Strict", "by StrictMath");

  private Benchmarks() {}

  /** Takes the options of JMH; a part of a name chooses the benchmarks. */
  public static void main(String[] args) throws RunnerException, CommandLineOptionException {
    Collection<RunResult> results = new Runner(new CommandLineOptions(args)).run();
    Map<String, Result<?>> byName = new TreeMap<>();
    for (RunResult result : results) {
      byName.put(result.getPrimaryResult().getLabel(), result.getPrimaryResult());
    }
    byName.forEach((name, engine) -> RIVALS.forEach((ending, rival) -> {
      Result<?> other = byName.get(name + ending);
      if (other != null) {
        System.out.printf(Locale.ROOT, "%-12s %10.2f %s, %.2f times as long as %s%n",
            name, engine.getScore(), engine.getScoreUnit(),
            engine.getScore() / other.getScore(), rival);
      }
    }));
  }
}
