package nnbook.bench.peers;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What was measured of one piece of work: the median seconds of each process of each engine. */
final class Cell {
  final Work work;
  private final Map<Engine, List<Double>> seconds = new EnumMap<>(Engine.class);

  /** How many times as fast as another the engine should be, and how many times it was. */
  record Goal(String what, double measured, double limit) {
    boolean isReached() {
      return measured >= limit;
    }

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%s: %.2f × %s, goal %.1f",
          isReached() ? "reached" : "MISSED", measured, what, limit);
    }
  }

  Cell(Work work) {
    this.work = work;
  }

  void add(Engine engine, double time) {
    seconds.computeIfAbsent(engine, e -> new ArrayList<>()).add(time);
  }

  void remove(Engine engine) {
    seconds.remove(engine);
  }

  boolean has(Engine engine) {
    return seconds.containsKey(engine);
  }

  /** The middle one, or the larger one of two. */
  static double median(List<Double> times) {
    return times.stream().sorted().toList().get(times.size() / 2);
  }

  private double median(Engine engine) {
    return median(seconds.get(engine));
  }

  private double best(Engine engine) {
    return Collections.min(seconds.get(engine));
  }

  /** Median and, in brackets, the slowest and the fastest process. */
  String shown(Engine engine) {
    return has(engine)
        ? work.shown(median(engine)) + " (" + work.shown(Collections.max(seconds.get(engine)))
            + "–" + work.shown(best(engine)) + ")"
        : "–";
  }

  Optional<Engine> fastestPeer() {
    return seconds.keySet().stream().filter(Engine::isPeer)
        .min(Comparator.comparingDouble(this::median));
  }

  /** How many times as fast as another engine, by the medians of all processes. */
  private double ratio(Engine engine, Engine other) {
    return median(other) / median(engine);
  }

  List<Goal> goals() {
    List<Goal> goals = new ArrayList<>();
    if (!has(Engine.VECTOR)) {
      return goals;
    }
    switch (work.kind()) {
      case "W2" -> {
        fastestPeer().ifPresent(peer ->
            goals.add(goal(Engine.VECTOR, peer, work.batch() < 128 ? 1.2 : 1)));
        add(goals, Engine.VECTOR, Engine.PYTORCH, 1.3);
        add(goals, Engine.PLAIN, Engine.PYTORCH, 0.7);
        if (has(Engine.PEAK)) {
          double peak = best(Engine.PEAK) / work.threads();
          goals.add(new Goal("FMA peak", peak / median(Engine.VECTOR), 0.5));
        }
      }
      case "W3" -> fastestPeer().ifPresent(peer -> goals.add(goal(Engine.VECTOR, peer, 1.8)));
      case "W4" -> add(goals, Engine.VECTOR, Engine.ONNX, work.batch() == 1 ? 2 : 1);
      case "whole" -> add(goals, Engine.VECTOR, Engine.NUMPY, 1);
      default -> fastestPeer().ifPresent(peer -> goals.add(goal(Engine.VECTOR, peer, 1)));
    }
    return goals;
  }

  private void add(List<Goal> goals, Engine engine, Engine other, double limit) {
    if (has(engine) && has(other)) {
      goals.add(goal(engine, other, limit));
    }
  }

  private Goal goal(Engine engine, Engine other, double limit) {
    String plain = engine == Engine.PLAIN ? " (plain kernel)" : "";
    return new Goal(other.title + plain, ratio(engine, other), limit);
  }
}
