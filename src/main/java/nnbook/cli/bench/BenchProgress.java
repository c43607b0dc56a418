package nnbook.cli.bench;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import nnbook.fast.ladder.Speed;

/**
 * How far the measurement has come.
 *
 * @param steps all rungs, from the lowest up
 * @param peakKnown whether it was tried to measure what one core can do at best
 * @param peak that, in GFLOP/s; empty where it cannot be measured
 * @param speeds the rungs that are measured
 */
public record BenchProgress(
    List<PlannedRung> steps, boolean peakKnown, OptionalDouble peak, List<Speed> speeds) {
  /** The words that the lines of {@link BenchWorker} begin with. */
  static final String RUNG = "rung";

  static final String PEAK = "peak";
  static final String SPEED = "speed";

  /** In place of a peak that is not known: so many times the first rung. */
  private static final double UNKNOWN = 30;

  /** Nothing is known yet. */
  public static final BenchProgress START =
      new BenchProgress(List.of(), false, OptionalDouble.empty(), List.of());

  /** A rung that is to be measured. */
  public record PlannedRung(String name, int threads) {}

  /** What is known after one more line; the same after a line of another kind. */
  public BenchProgress after(String line) {
    String[] words = line.split(" ", 2);
    return switch (words[0]) {
      case RUNG ->
          new BenchProgress(
              with(steps, step(words[1].split(" ", 2))), peakKnown, peak, speeds);
      case PEAK -> new BenchProgress(steps, true, number(words[1]), speeds);
      case SPEED -> new BenchProgress(steps, peakKnown, peak, with(speeds, speed(words[1])));
      default -> this;
    };
  }

  private static PlannedRung step(String[] words) {
    return new PlannedRung(words[1], Integer.parseInt(words[0]));
  }

  private static OptionalDouble number(String text) {
    return text.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(text));
  }

  private Speed speed(String samplesPerSecond) {
    PlannedRung step = steps.get(speeds.size());
    return new Speed(step.name(), step.threads(), Double.parseDouble(samplesPerSecond));
  }

  private static <T> List<T> with(List<T> list, T last) {
    return Stream.concat(list.stream(), Stream.of(last)).toList();
  }

  public boolean isDone() {
    return peakKnown && speeds.size() == steps.size();
  }

  /** The lowest rung, which the others are compared with. */
  public Speed first() {
    return speeds.get(0);
  }

  /** Where a logarithmic scale of GFLOP/s begins: below the first rung. */
  public double least() {
    return first().gigaflops() / 2;
  }

  /** Where such a scale ends: at what all cores could do; unknown, somewhere above the first. */
  public double most() {
    int threads = steps.stream().mapToInt(PlannedRung::threads).max().orElse(1);
    double limit = threads * peak.orElse(UNKNOWN * first().gigaflops());
    return speeds.stream().mapToDouble(Speed::gigaflops).reduce(limit, Math::max);
  }
}
