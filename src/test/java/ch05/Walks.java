package ch05;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** Walks downhill, right ones and wrong ones, for the test of Descend. */
final class Walks {
  static final List<Length> LENGTHS =
      List.of(
          d -> Math.abs(d[d.length - 1]),
          d -> Arrays.stream(d).map(Math::abs).max().orElse(0),
          d -> Arrays.stream(d).map(Math::abs).sum(),
          d -> length(d) / Math.sqrt(d.length));

  private Walks() {}

  /** The places, and whether the last step was short. */
  record Walk(List<double[]> path, boolean converged) {}

  interface Length {
    double of(double[] step);
  }

  interface Stop {
    boolean test(double[] step);
  }

  static Walk expected(
      String slope, double[] start, double eta, double tol, int maxSteps) {
    return walked(slope, start, eta, maxSteps, d -> length(d) < tol);
  }

  static Walk oneAfterTheOther(
      String slope, double[] start, double eta, double tol, int maxSteps) {
    return walked(start, 1, maxSteps, d -> length(d) < tol, last -> {
      double[] w = last.clone();
      double[] steps = new double[w.length];
      for (int i = 0; i < w.length; i++) {
        steps[i] = eta * gradient(slope).apply(w)[i];
        w[i] -= steps[i];
      }
      return steps;
    });
  }

  /** Whether these are the first places of the right path. */
  static boolean isBeginning(Walk a, String slope, double[] start, double eta,
      double tol, int maxSteps) {
    List<double[]> right = expected(slope, start, eta, tol, maxSteps).path();
    int common = Math.min(right.size(), a.path().size());
    return IntStream.range(0, common).allMatch(t -> near(a.path().get(t), right.get(t)));
  }

  static boolean near(double[] place, double[] other) {
    return IntStream.range(0, other.length).allMatch(
        i -> Math.abs(place[i] - other[i]) <= 1e-9 * Math.max(1, Math.abs(other[i])));
  }

  static Walk walked(
      String slope, double[] start, double eta, int maxSteps, Stop stop) {
    return walked(start, eta, maxSteps, stop, gradient(slope));
  }

  static Walk walked(
      double[] start, double eta, int maxSteps, Stop stop, UnaryOperator<double[]> gradient) {
    List<double[]> path = new ArrayList<>(List.of(start.clone()));
    boolean stopped = false;
    boolean finite = true;
    while (finite && !stopped && path.size() <= maxSteps) {
      double[] last = path.get(path.size() - 1);
      double[] slopes = gradient.apply(last.clone());
      double[] next = new double[last.length];
      double[] step = new double[last.length];
      for (int i = 0; i < last.length; i++) {
        next[i] = last[i] - eta * slopes[i];
        step[i] = next[i] - last[i];
        finite &= Double.isFinite(next[i]);
      }
      path.add(next);
      stopped = finite && stop.test(step);
    }
    return new Walk(path, stopped);
  }

  static UnaryOperator<double[]> gradient(String slope) {
    return w -> {
      double[] slopes = new double[w.length];
      for (int i = 0; i < w.length; i++) {
        slopes[i] = slope.contains("Σ") ? w[i] + Arrays.stream(w).sum() : slopeAt(slope, w[i], i);
      }
      return slopes;
    };
  }

  static double slopeAt(String slope, double w, int i) {
    return switch (slope) {
      case "w" -> w;
      case "2w" -> 2 * w;
      case "w³" -> w * w * w;
      case "NaN" -> i == 1 ? Double.NaN : w;
      default -> (i + 1) * w;
    };
  }

  static Stop growing(double tol) {
    double[] all = {0};
    return d -> {
      all[0] += length(d) * length(d);
      return Math.sqrt(all[0]) < tol;
    };
  }

  /** Compares the step before the last with tol. */
  static Stop late(double tol) {
    double[] before = {Double.POSITIVE_INFINITY};
    return d -> {
      boolean isShort = before[0] < tol;
      before[0] = length(d);
      return isShort;
    };
  }

  /** Compares the place itself with tol. */
  static Stop atPlace(double[] start, double tol) {
    double[] w = start.clone();
    return d -> {
      Arrays.setAll(w, i -> w[i] + d[i]);
      return length(w) < tol;
    };
  }

  static double length(double[] step) {
    return Math.sqrt(Arrays.stream(step).map(d -> d * d).sum());
  }

  static boolean like(Walk actual, Walk wrong) {
    if (actual.converged() != wrong.converged() || actual.path().size() != wrong.path().size()) {
      return false;
    }
    return IntStream.range(0, wrong.path().size())
        .allMatch(t -> near(actual.path().get(t), wrong.path().get(t)));
  }
}
