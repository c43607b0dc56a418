package ch05;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class NumericGradientTest {
  private static final double H = 1e-5;

  private static final String LEFT_MOVED =
      "The earlier weights have not been put back: each is moved alone, then returns.";
  private static final String OTHERS_ZERO =
      "The other weights are 0 while one moves: begin with a copy of w each time.";
  private static final String TOGETHER =
      "All weights move together: move one, and let the others stand still.";

  @Test
  @Points(2)
  void w_is_left_as_it_was() {
    double[] before = {0.1, 0.7, -1.3};
    Expect.given("f", "½(w₁² + 25w₂²) + w₃", "w", before)
        .when(() -> {
          double[] w = before.clone();
          NumericGradient.numericGradient(v -> bowl(v) + v[2], w);
          return w;
        })
        .mistakeIf(
            after -> near(after, before, 1e-12),
            "Adding h again does not bring back the last bit: keep the old number, put it back.")
        .mistakeIf(after -> true, "w is left moved: work on a copy, or put every weight back.")
        .satisfies("w as before, to the last bit", after -> near(after, before, 0));
  }

  @Test
  @Points(2)
  void the_valley_of_the_chapter() {
    double[] w = {1, 1};
    gradient("½(w₁² + 25w₂²)", NumericGradientTest::bowl, w)
        .mistakeIf(
            actual -> near(actual, new double[] {1, 25}, 0.2),
            "Nearly right, as from a distance that does not fit: see the V of the chapter.")
        .is(new double[] {1, 25}, 1e-7);
  }

  @Test
  @Points(2)
  void a_curve_that_bends_differently_on_both_sides() {
    ToDoubleFunction<double[]> f = v -> v[0] * v[0] * v[0] * v[1] + StrictMath.exp(v[1]);
    double[] w = {2, 0};
    gradient("w₁³ w₂ + exp(w₂)", f, w)
        .mistakeIf(
            actual -> near(actual, new double[] {0, 9}, 1e-4)
                && !near(actual, new double[] {0, 9}, 1e-6),
            "It looks to one side only, or one side twice as far, or h is too large: use w + h and"
                + " w − h, with h = 1e−5.")
        .is(new double[] {0, 9}, 1e-7);
  }

  @Test
  @Points(1)
  void the_h_of_the_task() {
    double[] w = {10, 0};
    gradient(
            "10¹⁰ ((w₁ − 10)³ + 2w₂³)",
            v -> 1e10 * (Math.pow(v[0] - 10, 3) + 2 * Math.pow(v[1], 3)), w)
        .mistakeIf(
            slopes -> slopes[0] > 0 && slopes[1] > 0 && measuresALine() && !isRightAlone(),
            "Another h than the task gives: 1e−5.")
        .is(new double[] {1, 2}, 1e-4);
  }

  @Test
  @Points(2)
  void each_call_moves_one_weight() {
    double[] w = {1, -2, 0, 1000};
    Expect.given("f", "the greatest number of weights that differ from w", "w", w)
        .when(() -> mostMoved(w))
        .mistakeIf(moved -> moved > 1 && othersAreZero(), OTHERS_ZERO)
        .mistakeIf(moved -> moved == w.length, TOGETHER + " Or: " + LEFT_MOVED)
        .mistakeIf(moved -> moved > 1, LEFT_MOVED)
        .mistakeIf(moved -> moved == 0, "f was never asked about a place beside w.")
        .is(1);
  }

  @Test
  @Points(2)
  void any_polynomial() {
    Expect.seeds(100, random -> {
      int n = 1 + random.nextInt(6);
      double[] a = numbers(random, n);
      double[] w = numbers(random, n);
      double[] expected = new double[n];
      for (int i = 0; i < n; i++) {
        double next = w[(i + 1) % n];
        double last = w[(i + n - 1) % n];
        expected[i] = n == 1
            ? 2 * a[0] * w[0]
            : a[i] * next + a[(i + n - 1) % n] * last;
      }
      gradient("Σ a_i w_i w_{i+1}, the last with the first", v -> ring(a, v), w)
          .is(expected, 1e-7);
    });
  }

  @Test
  @Points(1)
  void large_weights_and_none() {
    double[] w = {1000, 0, -1000};
    gradient("2w₁ − 3w₂ + w₃", v -> 2 * v[0] - 3 * v[1] + v[2], w)
        .is(new double[] {2, -3, 1}, 1e-6);
    gradient("7", v -> 7, new double[0]).is(new double[0], 0);
  }

  private static double bowl(double[] v) {
    return (v[0] * v[0] + 25 * v[1] * v[1]) / 2;
  }

  private static double ring(double[] a, double[] v) {
    double sum = 0;
    for (int i = 0; i < v.length; i++) {
      sum += a[i] * v[i] * v[(i + 1) % v.length];
    }
    return sum;
  }

  private static int mostMoved(double[] w) {
    int[] most = {0};
    double[] still = w.clone();
    NumericGradient.numericGradient(v -> {
      int moved = 0;
      for (int i = 0; i < still.length; i++) {
        moved += Math.abs(v[i] - still[i]) > 1e-9 ? 1 : 0;
      }
      most[0] = Math.max(most[0], moved);
      return 0;
    }, w);
    return most[0];
  }

  private static Expectation<double[]> gradient(
      String name, ToDoubleFunction<double[]> f, double[] w) {
    double[] right = measured(f, w, H, 0, H);
    double[] central = measured(f, w, H, -H, 2 * H);
    double[] tiny = measured(f, w, 1e-12, -1e-12, 2e-12);
    double[] coarse = measured(f, w, 0.1, -0.1, 0.2);
    return Expect.given("f", name, "w", w)
        .when(() -> NumericGradient.numericGradient(f, w))
        .mistakeIf(
            actual -> nonZero(central) && isTimes(actual, central, H * H),
            "/ 2 * h in place of / (2 * h): the parentheses are missing.")
        .mistakeIf(
            actual -> nonZero(central) && isTimes(actual, central, 2 * H),
            "The division is missing: divide by 2h.")
        .mistakeIf(
            actual -> nonZero(central) && isTimes(actual, central, H),
            "A division by 2: the two places are 2h apart.")
        .mistakeIf(
            actual -> w.length > 0 && actual.length == w.length && actual[0] > 1e5,
            "Far too large: take the value at the left from the value at the right, then divide by"
                + " 2h once.")
        .mistakeIf(
            actual -> w.length > 0 && near(actual, unbracketed(f, w), 1e-3),
            "The parentheses are missing around right minus left: only the left value is divided.")
        .mistakeIf(
            actual -> !near(othersZero(f, w), central, 1e-4)
                && near(actual, othersZero(f, w), 1e-6),
            OTHERS_ZERO)
        .mistakeIf(
            actual -> w.length == 2 && nonZero(central) && nonZero(actual)
                && near(actual, new double[] {central[0], 0}, 1e-6),
            "Only the first weight has a slope: the loop runs to w.length.")
        .mistakeIf(
            actual -> w.length == 2 && nonZero(central)
                && near(actual, new double[] {central[1], 0}, 1e-6),
            "All slopes go into the first place: gradient[i].")
        .mistakeIf(
            actual -> !near(right, central, 1e-9) && near(actual, right, 1e-9),
            "It looks to one side only: use w + h and w − h.")
        .mistakeIf(
            actual -> nonZero(central) && near(actual, scaled(right, 0.5), 1e-6),
            "Half of what it should be: one side only, divided by 2h. Use w + h and w − h, and move"
                + " copies, not w itself.")
        .mistakeIf(
            actual -> nonZero(central) && near(actual, scaled(central, 2), 1e-6),
            "A division by h: the two places are 2h apart, so divide by 2h.")
        .mistakeIf(
            actual -> nonZero(central) && near(actual, scaled(central, -1), 1e-6),
            "The sign is reversed: right minus left.")
        .mistakeIf(
            actual -> w.length > 1 && nonZero(central) && near(actual, together(f, w), 1e-6),
            TOGETHER)
        .mistakeIf(
            actual -> !near(tiny, central, 1e-7) && near(actual, tiny, 1e-9) && nonZero(actual),
            "The measurement drowns in rounding: the distance is too small, take 1e−5.")
        .mistakeIf(
            actual -> !near(coarse, central, 1e-5) && near(actual, coarse, 1e-7),
            "It looks too far away: take h = 1e−5.");
  }

  private static double[] measured(
      ToDoubleFunction<double[]> f, double[] w, double to, double from, double distance) {
    double[] slopes = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      slopes[i] = (f.applyAsDouble(moved(w, i, to)) - f.applyAsDouble(moved(w, i, from)))
          / distance;
    }
    return slopes;
  }

  private static double[] unbracketed(ToDoubleFunction<double[]> f, double[] w) {
    double[] results = new double[w.length];
    Arrays.setAll(
        results,
        i -> f.applyAsDouble(moved(w, i, H)) - f.applyAsDouble(moved(w, i, -H)) / (2 * H));
    return results;
  }

  private static double[] othersZero(ToDoubleFunction<double[]> f, double[] w) {
    double[] slopes = new double[w.length];
    for (int i = 0; i < w.length; i++) {
      double[] alone = new double[w.length];
      alone[i] = w[i];
      slopes[i] = measured(f, alone, H, -H, 2 * H)[i];
    }
    return slopes;
  }

  private static boolean othersAreZero() {
    double[] slopes =
        NumericGradient.numericGradient(v -> v[0] * v[1] + v[0] + v[1], new double[] {5, 7});
    return near(slopes, new double[] {1, 1}, 1e-6);
  }

  private static double[] together(ToDoubleFunction<double[]> f, double[] w) {
    double[] right = w.clone();
    double[] left = w.clone();
    for (int i = 0; i < w.length; i++) {
      right[i] += H;
      left[i] -= H;
    }
    double slope = (f.applyAsDouble(right) - f.applyAsDouble(left)) / (2 * H);
    double[] slopes = new double[w.length];
    Arrays.fill(slopes, slope);
    return slopes;
  }

  private static double[] moved(double[] w, int i, double distance) {
    double[] moved = w.clone();
    moved[i] += distance;
    return moved;
  }

  private static double[] scaled(double[] v, double factor) {
    double[] scaled = v.clone();
    for (int i = 0; i < v.length; i++) {
      scaled[i] *= factor;
    }
    return scaled;
  }

  private static boolean measuresALine() {
    double[] slopes = NumericGradient.numericGradient(v -> 3 * v[0], new double[] {1});
    return Math.abs(slopes[0] - 3) < 0.01;
  }

  /** One weight: then it is h that the cube shows, and no other weight can be to blame. */
  private static boolean isRightAlone() {
    double[] slopes = NumericGradient.numericGradient(
        v -> 1e10 * Math.pow(v[0] - 10, 3), new double[] {10});
    return Math.abs(slopes[0] - 1) < 1e-4;
  }

  private static boolean isTimes(double[] actual, double[] v, double factor) {
    return near(scaled(actual, 1 / factor), v, 1e-3);
  }

  private static boolean nonZero(double[] v) {
    return !near(v, new double[v.length], 1e-4);
  }

  private static boolean near(double[] actual, double[] other, double distance) {
    for (int i = 0; i < other.length; i++) {
      if (!(Math.abs(actual[i] - other[i]) <= distance)) {
        return false;
      }
    }
    return actual.length == other.length;
  }

  private static double[] numbers(SeededRandom random, int n) {
    double[] numbers = new double[n];
    for (int i = 0; i < n; i++) {
      numbers[i] = random.nextInt(5) == 0 ? 0 : random.nextDouble(-3, 3);
    }
    return numbers;
  }
}
