package ch05;

import static ch05.Walks.LENGTHS;
import static ch05.Walks.atPlace;
import static ch05.Walks.gradient;
import static ch05.Walks.growing;
import static ch05.Walks.late;
import static ch05.Walks.length;
import static ch05.Walks.near;
import static ch05.Walks.oneAfterTheOther;
import static ch05.Walks.walked;

import ch05.Walks.Walk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class DescendTest {
  private static final String SHARED =
      "All places are one and the same array, which the walk goes on changing: record a copy of w.";

  @Test
  @Points(2)
  void each_place_is_an_array_of_its_own() {
    double[] start = {10};
    Expect.given("gradient", "2w", "start", start, "eta", 0.1, "tol", 1.5, "maxSteps", 3)
        .when(() -> {
          List<double[]> path = descend("2w", start, 0.1, 1.5, 3).path();
          return path.size() > 1 && path.get(0) == path.get(1)
              || path.size() > 2 && path.get(1) == path.get(2);
        })
        .mistakeIf(shared -> shared, SHARED)
        .is(false);
    Expect.given("gradient", "2w", "start", start, "eta", 0.1, "tol", 1.5, "maxSteps", 3)
        .when(() -> {
          List<double[]> path = descend("2w", start, 0.1, 1.5, 3).path();
          return !path.isEmpty() && path.get(0) == start;
        })
        .mistakeIf(
            shared -> shared,
            "The path holds the caller's own array start: record a copy of it.")
        .is(false);
  }

  @Test
  @Points(2)
  void the_start_is_left_alone() {
    double[] before = {10, -3};
    Expect.given("gradient", "2w", "start", before, "eta", 0.1, "tol", 1.5, "maxSteps", 3)
        .when(() -> {
          double[] start = before.clone();
          descend("2w", start, 0.1, 1.5, 3);
          return start;
        })
        .mistakeIf(after -> true, "The walk moves the caller's array: walk with a copy of start.")
        .is(before.clone(), 0);
  }

  @Test
  @Points(3)
  void down_a_parabola_until_a_step_is_short() {
    walk("2w", new double[] {10}, 0.1, 1.5, 20)
        .is(new Descend.Trace(path(10, 8, 6.4, 5.12), true), 1e-9);
    walk("w", new double[] {10}, 0.5, 2.5, 20)
        .is(new Descend.Trace(path(10, 5, 2.5, 1.25), true), 1e-9);
  }

  @Test
  @Points(2)
  void a_step_with_two_weights() {
    List<double[]> path = new ArrayList<>();
    for (double scale : new double[] {1, 0.5, 0.25, 0.125}) {
      path.add(new double[] {8 * scale, 6 * scale});
    }
    walk("w", new double[] {8, 6}, 0.5, 2.2, 20).is(new Descend.Trace(path, true), 1e-9);
  }

  @Test
  @Points(1)
  void all_slopes_come_before_the_move() {
    String coupled = "w_i + Σ w_k";
    walk(coupled, new double[] {3, 1}, 0.1, 1e-6, 3)
        .mistakeIf(
            a -> like(a, oneAfterTheOther(coupled, new double[] {3, 1}, 0.1, 1e-6, 3)),
            "w moves while the slopes are still being computed: ask for all slopes first, then"
                + " move every weight.")
        .is(expected(coupled, new double[] {3, 1}, 0.1, 1e-6, 3), 1e-9);
  }

  @Test
  @Points(1)
  void swings_until_the_steps_are_used_up() {
    walk("2w", new double[] {1}, 1, 0.01, 5)
        .is(new Descend.Trace(path(1, -1, 1, -1, 1, -1), false), 1e-9);
    walk("2w", new double[] {1}, 1, 0.01, 0).is(new Descend.Trace(path(1), false), 1e-9);
  }

  @Test
  @Points(2)
  void ends_at_infinity() {
    double[] start = {10};
    Descend.Trace expected = expected("w³", start, 1, 1e-6, 100);
    walk("w³", start, 1, 1e-6, 100)
        .mistakeIf(
            actual -> actual.path().size() > expected.path().size(),
            "It goes on after infinity: ask Double.isFinite after every step.")
        .mistakeIf(Descend.Trace::converged, "Infinity is no arrival: converged is false here.")
        .is(expected, 1e-9);
  }

  @Test
  @Points(1)
  void ends_where_a_number_is_NaN() {
    double[] start = {1, 2};
    walk("NaN", start, 0.1, 1e-6, 100)
        .mistakeIf(
            actual -> actual.path().size() > 2 && Double.isNaN(actual.path().get(1)[1]),
            "It goes on with NaN: ask Double.isFinite of each number, since every comparison with"
                + " NaN is false.")
        .satisfies(
            "the start and one place with NaN, not converged",
            actual -> actual.path().size() == 2
                && Double.isNaN(actual.path().get(1)[1])
                && !actual.converged());
  }

  @Test
  @Points(3)
  void any_bowl() {
    Expect.seeds(100, random -> {
      double[] start = start(random);
      double eta = random.nextDouble(0.02, 0.6);
      double tol = random.nextDouble(0.001, 0.5);
      int maxSteps = random.nextInt(30);
      walk("(i + 1)·w_i", start, eta, tol, maxSteps)
          .is(expected("(i + 1)·w_i", start, eta, tol, maxSteps), 1e-9);
    });
  }

  private static double[] start(SeededRandom random) {
    double[] special = {0, 1000, -1000};
    double[] start = new double[1 + random.nextInt(4)];
    for (int i = 0; i < start.length; i++) {
      int kind = random.nextInt(12);
      start[i] = kind < special.length ? special[kind] : random.nextDouble(-3, 3);
    }
    return start;
  }

  private static Expectation<Descend.Trace> walk(
      String slope, double[] start, double eta, double tol, int maxSteps) {
    return Expect.given(
            "gradient", slope, "start", start, "eta", eta, "tol", tol, "maxSteps", maxSteps)
        .when(() -> descend(slope, start, eta, tol, maxSteps))
        .mistakeIf(a -> a.path().size() > 2 && a.path().get(1) == a.path().get(2), SHARED)
        .mistakeIf(
            a -> like(a, Walks.expected(slope, start, -eta, tol, maxSteps)),
            "It climbs: subtract eta times the slope.")
        .mistakeIf(
            a -> like(a, walked(start, eta, maxSteps, d -> length(d) < tol,
                w -> gradient(slope).apply(start.clone()))),
            "The slopes are always those at the start: ask for them at w.")
        .mistakeIf(
            a -> like(a, walked(start, 1, maxSteps, d -> length(d) < tol, gradient(slope))),
            "The learning rate is missing: a step is eta times the slope.")
        .mistakeIf(
            a -> start.length > 1
                && LENGTHS.stream().anyMatch(length ->
                    like(a, walked(slope, start, eta, maxSteps, d -> length.of(d) < tol))),
            "Another length of the step: it is the root of the sum of every weight's squares.")
        .mistakeIf(
            a -> like(a, walked(slope, start, eta, maxSteps, growing(tol))),
            "It goes on after a short step: compare each step with tol, and start its sum of"
                + " squares at 0.")
        .mistakeIf(
            a -> a.path().size() > 1 && !near(a.path().get(0), start)
                && near(a.path().get(0), a.path().get(a.path().size() - 1)),
            "The first place moves along with the walk: record a copy of w at the start, too.")
        .mistakeIf(
            a -> a.path().size() > 1 && maxSteps > 0 && near(a.path().get(0), start)
                && near(a.path().get(1), start)
                && !near(expected(slope, start, eta, tol, maxSteps).path().get(1), start),
            "The start is in the path twice: after it, record each place once.")
        .mistakeIf(
            a -> a.path().size() == maxSteps + 2
                && like(a, Walks.expected(slope, start, eta, tol, maxSteps + 1)),
            "One step too many: there are maxSteps steps.")
        .mistakeIf(
            a -> a.path().size() == maxSteps
                && Walks.isBeginning(walk(a), slope, start, eta, tol, maxSteps)
                && !expected(slope, start, eta, tol, maxSteps).converged(),
            "One step too few: there are maxSteps steps, so one place more.")
        .mistakeIf(
            a -> like(a, walked(slope, start, eta, maxSteps, d -> Arrays.stream(d).sum() < tol)),
            "The walk ends at once: what is compared with tol is negative, as a step down is, or"
                + " stays 0. Take the length of the step.")
        .mistakeIf(
            a -> like(a, walked(slope, start, eta, maxSteps, atPlace(start, tol))),
            "The length of w is compared with tol: take the length of the step.")
        .mistakeIf(
            a -> like(a, walked(slope, start, eta, maxSteps, d -> length(d) * length(d) < tol)),
            "The square of the length is compared with tol: take the root.")
        .mistakeIf(
            a -> like(a, walked(slope, start, eta, maxSteps, late(tol))),
            "The step before the last is compared with tol: compare each step once it is made.")
        .mistakeIf(
            a -> like(a, walked(slope, start, eta, maxSteps,
                d -> length(d) / eta < tol)),
            "That is the length of the gradient, not the step: the step has eta in it.")
        .mistakeIf(
            a -> like(a, walked(slope, start, eta, maxSteps, d -> length(d) <= tol)),
            "A step as long as tol is not shorter than tol: compare with <, not with <=.")
        .mistakeIf(
            a -> a.path().size() == expected(slope, start, eta, tol, maxSteps).path().size() - 1
                && Walks.isBeginning(walk(a), slope, start, eta, tol, maxSteps),
            "The last step is missing: record the place first, then ask whether to stop.")
        .mistakeIf(
            a -> a.path().isEmpty() || Math.abs(a.path().get(0)[0] - start[0]) > 1e-12,
            "The start is missing: it is the first place of the path.")
        .mistakeIf(
            a -> a.converged() && a.path().size() == maxSteps + 1,
            "The steps were used up, and the last one was not short: not converged.");
  }

  private static Descend.Trace descend(
      String slope, double[] start, double eta, double tol, int maxSteps) {
    return Descend.descend(gradient(slope), start, eta, tol, maxSteps);
  }

  private static Descend.Trace expected(
      String slope, double[] start, double eta, double tol, int maxSteps) {
    Walk walk = Walks.expected(slope, start, eta, tol, maxSteps);
    return new Descend.Trace(walk.path(), walk.converged());
  }

  private static boolean like(Descend.Trace actual, Walk wrong) {
    return Walks.like(walk(actual), wrong);
  }

  private static Walk walk(Descend.Trace trace) {
    return new Walk(trace.path(), trace.converged());
  }

  private static List<double[]> path(double... places) {
    List<double[]> path = new ArrayList<>();
    for (double place : places) {
      path.add(new double[] {place});
    }
    return path;
  }
}
