package ch01;

import java.util.Arrays;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class PerceptronStepTest {
  private static final String SIGN =
      "The sign is reversed: the factor is y − a, not a − y, so the step makes the row worse.";
  private static final String BIAS = "The bias stays where it was: it moves by η(y − a).";
  private static final String AGAIN =
      "The answer is computed again while the weights move: compute a once, before the first of"
          + " them.";
  private static final String RIGHT =
      "A right answer is changed: a is 1 when z > 0, else 0, and the factor is y − a, which is 0"
          + " here.";
  private static final String AT_ZERO = "The answer at z = 0 is taken as 1: fire when z > 0.";
  private static final String SUBTRACTED =
      "The bias is subtracted in z, or z is compared with it: a is 1 when z > 0, and z has + b.";
  private static final String RATE = "The learning rate is missing: multiply the step by η.";
  private static final String LAST_STAYS =
      "The last weight stays where it was: the loop that moves the weights ends one step early.";
  private static final String LAST_MISSING =
      "The last weight is missing: the loop that moves the weights ends one step early.";
  private static final String ZEROS =
      "Only zeros come back for a right answer: return the weights and the bias that came in.";
  private static final String LENGTH = "The answer has one number too few: the bias comes last.";

  @Test
  @Points(2)
  void two_missed_rows() {
    double[] w = {0.5, -1};
    double[] x = {2, 3};
    step(w, 0.2, x, 1, 0.1)
        .mistake(new double[] {0.3, -1.3, 0.1}, SIGN)
        .mistake(new double[] {0.7, -0.7, 0.2}, BIAS)
        .mistake(new double[] {2.5, 2, 1.2}, RATE)
        .mistakeIf(moved -> moved.length == 2, LENGTH)
        .mistake(new double[] {0.7, -1, 0.3}, LAST_STAYS)
        .mistake(new double[] {0.7, 0, 0.3}, LAST_MISSING)
        .mistake(new double[] {0.6, -0.9, 0.3}, "The input is missing: wᵢ moves by η(y − a)xᵢ.")
        .mistake(new double[] {0.7, -0.7, 1.2}, "The bias moves without η: by η(y − a).")
        .mistake(
            new double[] {0.7, -0.7, 0.4},
            "The bias moves too far: by η(y − a), once and without an x.")
        .mistake(new double[] {0.3, 0.7, -0.7}, "The bias comes first here, but it belongs last.")
        .mistake(
            new double[] {1.06, -0.16, 0.48},
            "z is taken for the answer: a is 1 when z > 0, otherwise 0.")
        .mistake(new double[] {0.9, -0.4, 0.4}, "A silent neuron answers 0, not −1.")
        .mistake(
            new double[] {0.3, -1.3, 0.3},
            "The sign is reversed for the weights: add η(y − a)xᵢ, as for the bias.")
        .mistake(new double[] {0.2, 0.3, 0.1}, "The step alone: add it to w and b.")
        .mistake(
            new double[] {0.2, 0.3, 0.3}, "The old weights are missing: add the step to them.")
        .mistake(
            new double[] {0.55, -1.1, 0.3},
            "The step of a weight has the weight in it, not the input: wᵢ moves by η(y − a)xᵢ.")
        .mistake(
            new double[] {2.5, 2, 0.3}, "The weights move without η: by η(y − a)xᵢ.")
        .mistake(
            new double[] {0.7, -0.7, 0.1},
            "The sign is reversed for the bias: add η(y − a), as for the weights.")
        .is(new double[] {0.7, -0.7, 0.3}, 1e-12);
    double[] v = {1, 1};
    double[] row = {0, 1};
    step(v, 0, row, 0, 1)
        .mistakeIf(moved -> asksAgain(), AGAIN)
        .mistake(new double[] {1, 2, 1}, SIGN)
        .mistake(new double[] {1, 0, 0}, BIAS)
        .mistake(new double[] {1, 1, 0}, "Nothing moves when y is 0: y − a is −1 here.")
        .mistake(
            new double[] {1, 1, -1},
            "The weights stay where they were when y is 0: y − a is −1 here.")
        .is(new double[] {1, 0, -1}, 1e-12);
  }

  @Test
  @Points(1)
  void a_right_answer_changes_nothing() {
    double[] one = {1, 0};
    double[] negative = {-1, 1};
    step(negative, -3, one, 0, 1)
        .mistake(new double[3], ZEROS)
        .mistakeIf(moved -> changesRightAnswers(), RIGHT)
        .mistake(new double[] {-2, 1, -4}, SUBTRACTED)
        .is(new double[] {-1, 1, -3}, 1e-12);
    double[] positive = {2, 1};
    step(positive, -2.5, one, 0, 1)
        .mistakeIf(moved -> changesRightAnswers(), RIGHT)
        .mistake(new double[] {1, 1, -3.5}, "The bias is missing from z.")
        .is(new double[] {2, 1, -2.5}, 1e-12);
    double[] two = {1, 1};
    double[] lastDown = {2, -3};
    step(lastDown, 0, two, 0, 1)
        .mistake(new double[] {1, -4, -1}, "The last product is missing from z: 2 − 3 is below 0.")
        .is(new double[] {2, -3, 0}, 1e-12);
    double[] firstDown = {-3, 2};
    step(firstDown, 0, two, 0, 1)
        .mistake(
            new double[] {-4, 1, -1},
            "The first product is missing from z: begin at index 0, and add with +=.")
        .is(new double[] {-3, 2, 0}, 1e-12);
    double[] w = {2, 1};
    double[] both = {1, 1};
    step(w, -2, both, 1, 1)
        .mistake(new double[] {3, 2, -1}, RIGHT)
        .is(new double[] {2, 1, -2}, 1e-12);
    double[] first = {1, 0};
    step(w, -2, first, 0, 1)
        .mistake(new double[] {1, 1, -3}, AT_ZERO)
        .is(new double[] {2, 1, -2}, 1e-12);
  }

  @Test
  @Points(2)
  void any_step_with_any_number_of_inputs() {
    Expect.seeds(
        100,
        random -> {
          int n = 1 + random.nextInt(6);
          double[] w = numbers(n, random);
          double[] x = numbers(n, random);
          double b = number(random);
          int y = random.nextInt(2);
          double eta = 0.25 * (1 + random.nextInt(4));
          double[] right = moved(w, b, x, y == fires(w, b, x) ? 0 : eta * (2 * y - 1));
          double[] noBias = right.clone();
          noBias[n] = b;
          double[] lastStays = right.clone();
          lastStays[n - 1] = w[n - 1];
          double[] lastMissing = right.clone();
          lastMissing[n - 1] = 0;
          step(w, b, x, y, eta)
              .mistakeIf(moved -> asksAgain(), AGAIN)
              .mistake(moved(w, b, x, eta * (y - (z(w, b, x) >= 0 ? 1 : 0))), AT_ZERO)
              .mistake(
                  moved(w, b, x, eta * (y - (z(w, b, x) > 0.5 ? 1 : 0))),
                  "The neuron fires when z > 0.5: fire when z > 0.")
              .mistake(
                  moved(w, b, x, eta * (y - fires(w, 0, x))), "The bias is missing from z.")
              .mistake(
                  moved(w, b, x, eta * (y - fires(w, -b, x))),
                  SUBTRACTED)
              .mistake(moved(w, b, x, y == fires(w, b, x) ? 0 : eta * (1 - 2 * y)), SIGN)
              .mistake(noBias, BIAS)
              .mistake(lastStays, LAST_STAYS)
              .mistake(lastMissing, LAST_MISSING)
              .mistakeWhere(y == fires(w, b, x), () -> new double[n + 1], ZEROS)
              .mistake(moved(w, b, x, y == fires(w, b, x) ? 0 : 2 * y - 1), RATE)
              .mistake(moved(w, b, x, eta * y), RIGHT)
              .mistakeIf(moved -> moved.length == n, LENGTH)
              .is(right, 1e-9);
        });
  }

  @Test
  @Points(1)
  void learns_AND_in_five_epochs() {
    Expect.given("w", new double[2], "b", 0.0, "eta", 1.0, "epochs", 5)
        .when(PerceptronStepTest::fiveEpochsOfAnd)
        .is(new double[] {2, 1, -2}, 1e-12);
  }

  private static double[] fiveEpochsOfAnd() {
    double[] state = {0, 0, 0};
    for (int k = 0; k < 20; k++) {
      int row = k % 4;
      double[] x = {row / 2, row % 2};
      state = PerceptronStep.perceptronStep(
          Arrays.copyOf(state, 2), Arrays.copyOf(state, 3)[2], x, row == 3 ? 1 : 0, 1);
    }
    return state;
  }

  private static Expectation<double[]> step(double[] w, double b, double[] x, int y, double eta) {
    return Expect.given("w", w, "b", b, "x", x, "y", y, "eta", eta)
        .when(() -> PerceptronStep.perceptronStep(w, b, x, y, eta));
  }

  /** Far from the boundary, where z is below 0 even when something is missing from it. */
  private static boolean changesRightAnswers() {
    double[] moved =
        PerceptronStep.perceptronStep(
            new double[] {-1, -1}, 0, new double[] {1, 1}, 0, 1);
    double step = moved[0] + 1;
    return step != 0 && moved[1] + 1 == step && moved[2] == step;
  }

  /** The first weight turns the neuron off; the second and the bias must move all the same. */
  private static boolean asksAgain() {
    double[] moved =
        PerceptronStep.perceptronStep(new double[] {1, 1}, 0, new double[] {1, 1}, 0, 2);
    return moved.length == 3 && moved[0] == -1 && moved[1] == 1 && moved[2] == 0;
  }

  private static int fires(double[] w, double b, double[] x) {
    return z(w, b, x) > 0 ? 1 : 0;
  }

  private static double z(double[] w, double b, double[] x) {
    double z = b;
    for (int i = w.length - 1; i >= 0; i--) {
      z += x[i] * w[i];
    }
    return z;
  }

  private static double[] moved(double[] w, double b, double[] x, double step) {
    double[] moved = Arrays.copyOf(w, w.length + 1);
    for (int i = 0; i < w.length; i++) {
      moved[i] += step * x[i];
    }
    moved[w.length] = b + step;
    return moved;
  }

  private static double[] numbers(int n, SeededRandom random) {
    double[] numbers = new double[n];
    for (int i = 0; i < n; i++) {
      numbers[i] = number(random);
    }
    return numbers;
  }

  /** Quarters, so that every sum is exact whatever its order and often exactly 0; and ±1000. */
  private static double number(SeededRandom random) {
    int kind = random.nextInt(16);
    return kind < 2 ? 1000 - 2000 * kind : 0.25 * (random.nextInt(9) - 4);
  }
}
