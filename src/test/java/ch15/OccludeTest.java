package ch15;

import java.util.function.ToDoubleFunction;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class OccludeTest {
  private static final ToDoubleFunction<double[]> F = v -> v[0] * v[1] + 2 * v[2];

  private static final String SWITCHED =
      "One input is switched on, from the baseline: cover one, and start from x.";
  private static final String LAST_VALUE =
      "Each value is compared with the one before: compare each with f(x), which stays.";

  @Test
  @Points(1)
  void the_opening_of_the_chapter() {
    double[] x = {2, 3, 1};
    double[] baseline = {0, 0, 0};
    Expect.given("f", "x0 x1 + 2 x2", "x", x, "baseline", baseline)
        .when(() -> Occlude.occlude(F, x, baseline))
        .mistake(
            new double[] {2, 2, 6},
            "These are the values with an input covered: subtract each from f(x).")
        .mistake(new double[] {-6, -6, -2}, "Sign reversed: f(x) minus the covered value.")
        .mistake(
            new double[] {8, 8, 6},
            "All inputs but one are covered: cover input i and keep the rest.")
        .mistake(
            new double[] {0, 0, 2},
            SWITCHED)
        .mistake(
            new double[] {6, 6, 8},
            "The covers pile up: begin each time with a fresh copy of x.")
        .mistake(new double[] {8, 8, 8}, "All inputs are covered at once: cover input i alone.")
        .mistake(
            new double[] {-2, -2, -6}, "f(baseline) was taken in place of f(x), the full value.")
        .mistake(
            new double[] {0.75, 0.75, 0.25}, "Divided by f(x): the fall itself is wanted.")
        .mistake(
            new double[] {3, 2, 2}, "Divided by x[i] − baseline[i]: the fall itself is wanted.")
        .mistake(new double[] {6, 0, -4}, LAST_VALUE)
        .mistake(
            new double[] {4, 4, 8.0 / 6}, "f(x) was divided by the covered value: subtract it.")
        .mistake(
            new double[] {0, 0, -2},
            "x and baseline are exchanged: start from x, and cover input i by baseline[i].")
        .is(new double[] {6, 6, 2}, 1e-12);
  }

  @Test
  @Points(1)
  void another_baseline() {
    double[] x = {2, 3, 1};
    double[] baseline = {1, 5, 1000};
    Expect.given("f", "x0 x1 + 2 x2", "x", x, "baseline", baseline)
        .when(() -> Occlude.occlude(F, x, baseline))
        .mistake(
            new double[] {6, 6, 2}, "The baseline is ignored: a covered input gets baseline[i].")
        .mistake(
            new double[] {3, 4, 1998},
            "A rise is negative: take the difference, not its absolute value.")
        .mistake(new double[] {5, -2, -1998}, SWITCHED)
        .mistake(new double[] {3, -7, -1994}, LAST_VALUE)
        .mistake(new double[] {3, 0, 0}, "A rise was cut off at 0: it counts as negative.")
        .mistake(new double[] {3, 4, 0}, "baseline[0] covers each input: input i gets baseline[i].")
        .mistake(
            new double[] {3, 10, 2000},
            "baseline[i] was subtracted from x[i]: put it in its place.")
        .is(new double[] {3, -4, -1998}, 1e-12);
  }

  @Test
  @Points(2)
  void any_function_and_baseline() {
    Expect.seeds(
        100,
        random -> {
          double[] x = numbers(random, 1 + random.nextInt(5));
          double[] baseline = numbers(random, x.length);
          double[] expected = new double[x.length];
          double[] switched = new double[x.length];
          for (int i = 0; i < x.length; i++) {
            double[] covered = x.clone();
            covered[i] = baseline[i];
            expected[i] = mix(x) - mix(covered);
            double[] shown = baseline.clone();
            shown[i] = x[i];
            switched[i] = mix(shown) - mix(baseline);
          }
          Expect.given("x", x, "baseline", baseline)
              .when(() -> Occlude.occlude(OccludeTest::mix, x, baseline))
              .mistake(switched, SWITCHED)
              .is(expected, 1e-9);
        });
  }

  private static double mix(double[] v) {
    double product = 1;
    double sum = 0;
    for (int i = 0; i < v.length; i++) {
      product *= 1 + Math.tanh(v[i]);
      sum += (i + 1) * v[i];
    }
    return product + sum;
  }

  private static double[] numbers(SeededRandom random, int count) {
    double[] numbers = new double[count];
    for (int i = 0; i < count; i++) {
      int kind = random.nextInt(8);
      numbers[i] = kind == 0 ? 0 : kind == 1 ? -1000 : random.nextDouble(-3, 3);
    }
    return numbers;
  }
}
