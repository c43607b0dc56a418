package ch15;

import java.util.concurrent.atomic.AtomicInteger;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.explain.Gradient;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class IntegratedGradientsTest {
  /** Of x0 x1 + 2 x2. */
  private static final Gradient PRODUCT = v -> new double[] {v[1], v[0], 2};

  /** Of x0³. */
  private static final Gradient CUBE = v -> new double[] {3 * v[0] * v[0]};

  private static final String AT_X =
      "The slopes are all taken at x, as in gradient × input: average them along the line.";
  private static final String BEYOND =
      "The points go on beyond x: α is (k + 0.5) / steps, and never above 1.";
  private static final String AT_BASELINE =
      "The slopes are all taken at the baseline. Does the point move, and is α above 0? k / steps"
          + " divides ints: write (k + 0.5) / steps.";
  private static final String ALONE =
      "Each input walks alone, the others stay at the baseline: on the straight line all move"
          + " together.";
  private static final String FROM_X =
      "The walk begins at x and leaves it: the points are baseline + α (x − baseline).";

  @Test
  @Points(2)
  void the_opening_of_the_chapter() {
    double[] x = {2, 3, 1};
    double[] baseline = {0, 0, 0};
    Expect.given("f", "x0 x1 + 2 x2", "x", x, "baseline", baseline, "steps", 200)
        .when(() -> IntegratedGradients.integratedGradients(PRODUCT, x, baseline, 200))
        .mistake(
            new double[] {1200, 1200, 400}, "Slopes at x, and summed: average along the line.")
        .mistake(
            new double[] {600, 600, 400}, "The slopes are summed, not averaged: divide by steps.")
        .mistake(new double[] {-3, -3, -2}, "Sign reversed: x minus baseline.")
        .mistake(
            new double[] {1.5, 1, 2}, "Not multiplied by the distance x[i] − baseline[i].")
        .mistakeIf(phi -> is(phi, 0, 0, 2) && isAtBaseline(), AT_BASELINE)
        .mistake(new double[] {0, 0, 2}, ALONE)
        .mistake(new double[] {9, 9, 2}, FROM_X)
        .mistake(
            new double[] {0.015, 0.015, 2},
            "α stays at 0.5 / steps: k is not in it, or k / steps divides ints and is 0.")
        .mistakeIf(
            phi -> Math.abs(phi[0] - 0.029925) < 1e-9, "Only the last step counts: add them up.")
        .mistakeIf(
            phi -> Math.abs(phi[0] - 6.0) < 1e-9 && Math.abs(phi[2] - 2) < 1e-9 && isAtX(), AT_X)
        .mistake(new double[] {6, 6, 2}, BEYOND)
        .is(new double[] {3, 3, 2}, 1e-9);
  }

  @Test
  @Points(2)
  void another_baseline() {
    double[] x = {2, 3, 1};
    double[] baseline = {1, -1, 4};
    Expect.given("f", "x0 x1 + 2 x2", "x", x, "baseline", baseline, "steps", 10)
        .when(() -> IntegratedGradients.integratedGradients(PRODUCT, x, baseline, 10))
        .mistakeIf(phi -> is(phi, 3, 8, -6) && isAtX(), AT_X)
        .mistake(new double[] {3, 8, -6}, BEYOND)
        .mistake(new double[] {5, 10, -6}, FROM_X)
        .mistake(
            new double[] {0.5, 8, -6},
            "The points are baseline + α x: it is α times the distance x − baseline.")
        .mistake(
            new double[] {1, 6, 6}, "The distance has lost its sign: it is x[i] − baseline[i].")
        .mistake(
            new double[] {1.24, 6, -6}, "The sizes of the slopes are averaged: keep their signs.")
        .mistake(
            new double[] {2, 4.5, 2}, "Multiplied by x: the distance is x[i] − baseline[i].")
        .mistake(
            new double[] {1.5, 4, -6},
            "The walk starts at 0: the points are baseline + α (x − baseline).")
        .mistake(
            new double[] {3, 3, 10},
            "The distance is x[i] − baseline[i], not x[i] + baseline[i].")
        .mistakeIf(phi -> is(phi, -1, 4, -6) && isAtBaseline(), AT_BASELINE)
        .mistake(new double[] {-1, 4, -6}, ALONE)
        .is(new double[] {1, 6, -6}, 1e-9);
  }

  @Test
  @Points(2)
  void the_middle_of_each_step() {
    double[] x = {2};
    double[] baseline = {0};
    Expect.given("f", "x³", "x", x, "baseline", baseline, "steps", 3)
        .when(() -> IntegratedGradients.integratedGradients(CUBE, x, baseline, 3))
        .mistake(thirds(0, 2, 4), "The left ends of the steps: α is (k + 0.5) / steps.")
        .mistake(thirds(2, 4, 6), "The right ends of the steps: α is (k + 0.5) / steps.")
        .mistake(
            new double[] {(thirds(0, 2, 4)[0] + thirds(2, 4, 6)[0]) / 2},
            "Both ends are used: take the middle of each step alone.")
        .mistake(
            thirds(0, 3, 6),
            "The first and the last point of the line are used: take the middles of the steps.")
        .mistake(
            thirds(3, 3, 3), "The same point is used in each step: α is (k + 0.5) / steps.")
        .mistake(
            thirds(1, 4, 9), "Each point begins where the last one was: begin at the baseline.")
        .mistakeIf(
            phi -> is(phi, 8), "The exact integral, or more steps than were asked for.")
        .mistake(thirds(2, 6, 10), BEYOND)
        .mistake(thirds(1, 3, 5, 7), "One step too many: k runs from 0 to steps − 1.")
        .mistake(
            new double[] {0.75 * thirds(1, 3, 5)[0]},
            "Divided by steps + 1: there are steps slopes.")
        .mistake(
            new double[] {0.5625 * thirds(1, 3, 5)[0]},
            "α is (k + 0.5) / steps: the steps reach all the way to x.")
        .mistake(thirds(5), "Only the last step counts: add them up.")
        .mistake(thirds(1), "Only the first step counts: is a return inside the loop?")
        .mistakeIf(
            phi -> is(phi, thirds(1, 3)[0]) || is(phi, thirds(3, 5)[0]),
            "One step is missing: k runs from 0 to steps − 1.")
        .is(thirds(1, 3, 5), 1e-12);
    double[] three = {2, 1, -1};
    double[] zeros = new double[3];
    AtomicInteger calls = new AtomicInteger();
    Gradient counted = v -> {
      calls.incrementAndGet();
      return PRODUCT.at(v);
    };
    Expect.given("f", "x0 x1 + 2 x2", "x", three, "baseline", zeros, "steps", 7,
            "asked", "how often gradient.at is called")
        .when(() -> {
          calls.set(0);
          IntegratedGradients.integratedGradients(counted, three, zeros, 7);
          return calls.get();
        })
        .mistakeIf(
            n -> n >= 21,
            "gradient.at is called for each input: call it once a step, and keep what it returns.")
        .is(7);
  }

  @Test
  @Points(3)
  void complete_for_any_function() {
    Expect.seeds(
        100,
        random -> {
          int n = 1 + random.nextInt(5);
          double[] x = numbers(random, n);
          double[] baseline = numbers(random, n);
          double[] w = numbers(random, n);
          Gradient gradient = v -> slopes(w, v);
          double difference = value(w, x) - value(w, baseline);
          Expect.given("x", x, "baseline", baseline, "w", w, "steps", 200)
              .when(() -> {
                double sum = 0;
                for (double phi
                    : IntegratedGradients.integratedGradients(gradient, x, baseline, 200)) {
                  sum += phi;
                }
                return sum;
              })
              .is(difference, 1e-3);
          double[] far = x.clone();
          far[0] = 1000;
          Expect.given("f", "3 x0", "x", far, "baseline", baseline, "steps", 5)
              .when(() -> IntegratedGradients.integratedGradients(
                  v -> constant(n), far, baseline, 5)[0])
              .is(3 * (1000 - baseline[0]), 1e-9);
        });
  }

  /** Slopes of x³ at these sixths of the line from 0 to 2, added, over three, times 2. */
  private static double[] thirds(int... sixths) {
    double sum = 0;
    for (int sixth : sixths) {
      sum += CUBE.at(new double[] {sixth / 3.0})[0];
    }
    return new double[] {sum / 3 * 2};
  }

  private static double[] constant(int n) {
    double[] slopes = new double[n];
    slopes[0] = 3;
    return slopes;
  }

  /** Whether the slope at the baseline is taken even where there is a single input. */
  private static boolean isAtBaseline() {
    return ofCube() == 0;
  }

  /** Whether the slope at x is taken even where the mean of the slopes is another one. */
  private static boolean isAtX() {
    return Math.abs(ofCube() - 24) < 1e-9;
  }

  private static double ofCube() {
    return IntegratedGradients.integratedGradients(CUBE, new double[] {2}, new double[1], 2)[0];
  }

  private static boolean is(double[] phi, double... values) {
    boolean is = phi.length == values.length;
    for (int i = 0; is && i < values.length; i++) {
      is = Math.abs(phi[i] - values[i]) < 1e-9;
    }
    return is;
  }

  /** tanh(w·x) + (w·x)² / 4. */
  private static double value(double[] w, double[] x) {
    double z = dot(w, x);
    return Math.tanh(z) + z * z / 4;
  }

  private static double[] slopes(double[] w, double[] x) {
    double z = dot(w, x);
    double[] slopes = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      slopes[i] = w[i] * (1 - Math.tanh(z) * Math.tanh(z) + z / 2);
    }
    return slopes;
  }

  private static double dot(double[] w, double[] x) {
    double z = 0;
    for (int i = 0; i < w.length; i++) {
      z += w[i] * x[i];
    }
    return z;
  }

  private static double[] numbers(SeededRandom random, int count) {
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      numbers[i] = random.nextInt(6) == 0 ? 0 : random.nextDouble(-1.5, 1.5);
    }
    return numbers;
  }
}
