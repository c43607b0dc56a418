package ch05;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class GradientStepTest {

  @Test
  @Points(1)
  void a_new_array() {
    double[] gradient = {1, 25};
    Expect.given("w", new double[] {1, 1}, "gradient", gradient, "eta", 0.04)
        .when(() -> {
          double[] w = {1, 1};
          return GradientStep.gradientStep(w, gradient, 0.04) == w || w[0] != 1 || w[1] != 1;
        })
        .mistakeIf(
            changed -> changed && returnsItsInput(),
            "The weights come back as they came in: fill a new array with w[i] minus eta times"
                + " gradient[i], and return that.")
        .mistakeIf(
            changed -> changed,
            "It works in the same array: the old weights are lost. Make a new one and fill it.")
        .is(false);
  }

  @Test
  @Points(1)
  void the_valley_of_the_chapter() {
    step(new double[] {1, 1}, new double[] {1, 25}, 0.04).is(new double[] {0.96, 0}, 1e-12);
  }

  @Test
  @Points(2)
  void three_weights_and_a_slope_of_zero() {
    step(new double[] {0.5, -2, 1000}, new double[] {3, 0, -1000}, 0.1)
        .is(new double[] {0.2, -2, 1100}, 1e-9);
  }

  @Test
  @Points(2)
  void any_weights() {
    Expect.seeds(100, random -> {
      int n = random.nextInt(6);
      double[] w = numbers(random, n);
      double[] gradient = numbers(random, n);
      double eta = random.nextDouble(0.001, 1);
      step(w, gradient, eta).is(moved(n, i -> w[i] - eta * gradient[i]), 1e-9);
    });
  }

  @Test
  @Points(1)
  void refuses_different_lengths() {
    refuses(new double[] {1, 2}, new double[] {1, 2, 3});
    refuses(new double[] {1, 2, 3}, new double[] {1, 2});
  }

  private static void refuses(double[] w, double[] gradient) {
    String sentence =
        "Every weight needs its slope, and every slope its weight: throw IllegalArgumentException"
            + " where the lengths differ.";
    Expect.given("w", w, "gradient", gradient)
        .when(() -> GradientStep.gradientStep(w, gradient, 0.1))
        .mistakeIfReturns(sentence)
        .mistakeIfThrows(IndexOutOfBoundsException.class, sentence)
        .fails(IllegalArgumentException.class);
  }

  private static boolean returnsItsInput() {
    double[] w = {1};
    return GradientStep.gradientStep(w, new double[] {2}, 0.5) == w && w[0] == 1;
  }

  private static Expectation<double[]> step(double[] w, double[] gradient, double eta) {
    int n = w.length;
    double[] old = w.clone();
    return Expect.given("w", w, "gradient", gradient, "eta", eta)
        .when(() -> GradientStep.gradientStep(w, gradient, eta))
        .mistake(
            moved(n, i -> old[i] + eta * gradient[i]),
            "It climbs: the step goes against the slope, so subtract it.")
        .mistake(
            moved(n, i -> old[i] - gradient[i]),
            "The learning rate is missing: the step is eta times the slope.")
        .mistake(
            moved(n, i -> -eta * gradient[i]),
            "That is the step, not the place after it: start from w[i].")
        .mistake(
            moved(n, i -> old[i] - eta * gradient[i] / n),
            "Divided by the number of weights: a mean over examples belongs into the loss.")
        .mistake(
            moved(n, i -> old[i] - gradient[i] / eta), "Divided by eta: multiply the slope by it.")
        .mistake(
            moved(n, i -> eta * (old[i] - gradient[i])),
            "eta multiplies the weight, too: only the slope is multiplied by it.")
        .mistake(moved(n, i -> old[i] * eta * gradient[i]), "A product: subtract eta times slope.")
        .mistakeWhere(
            n > 1, () -> moved(n, i -> old[i] * (1 - eta * gradient[i])),
            "The weight is multiplied by its step: subtract eta times the slope from it.")
        .mistake(
            moved(n, i -> (old[i] - eta) * gradient[i]),
            "The parentheses: eta times the slope first, then the difference.")
        .mistakeWhere(
            n > 1, () -> moved(n, i -> i == n - 1 ? 0 : old[i] - eta * gradient[i]),
            "The last weight is missing: the loop ends one step early.")
        .mistakeWhere(
            n > 1, () -> moved(n, i -> i == 0 ? 0 : old[i] - eta * gradient[i]),
            "The first weight is missing: indices begin at 0.")
        .mistakeWhere(
            n > 2, () -> moved(n, i -> old[0] - eta * gradient[i]),
            "Every weight starts from the first: from w[i].")
        .mistakeWhere(
            n > 2, () -> moved(n, i -> old[i] - eta * gradient[0]),
            "One slope moves all weights: each has a slope of its own, gradient[i].")
        .mistakeWhere(
            n > 2, () -> moved(n, i -> old[i] - eta * Math.signum(gradient[i])),
            "It uses only the sign of the slope: a steeper slope takes a longer step.");
  }

  private static double[] moved(int n, IntToDoubleFunction place) {
    double[] moved = new double[n];
    Arrays.setAll(moved, place);
    return moved;
  }

  private static boolean same(double[] actual, double[] wrong) {
    for (int i = 0; i < wrong.length; i++) {
      if (!(Math.abs(actual[i] - wrong[i]) < 1e-9)) {
        return false;
      }
    }
    return true;
  }

  private static double[] numbers(SeededRandom random, int n) {
    double[] special = {0, 1000, -1000};
    double[] numbers = new double[n];
    for (int i = 0; i < n; i++) {
      int kind = random.nextInt(10);
      numbers[i] = kind < special.length ? special[kind] : random.nextDouble(-3, 3);
    }
    return numbers;
  }
}
