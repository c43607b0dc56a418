package ch16;

import java.util.Arrays;
import nnbook.engine.random.SeededRandom;
import nnbook.exercise.Expect;
import nnbook.exercise.Expectation;
import nnbook.exercise.Points;
import org.junit.jupiter.api.Test;

class FgsmStepTest {
  private static final String NOT_AT_ONE = "Cut off at 1, too: a pixel is at most 1.";
  /** Three classes, five pixels. The last pixel has no weights, so its slope is 0. */
  private static final double[][] W = {
    {-2, -2, 2, -1, 0}, {0, -1, -2, 0, 0}, {0, 0, -2, -1, 0}
  };

  private static final double[] B = {-2, 0, 1};
  private static final double[] X = {0.5, 0.25, 0.95, 0.05, 0.75};
  private static final double[] RIGHT = {0.4, 0.35, 1, 0, 0.75};

  @Test
  @Points(2)
  void five_pixels() {
    double[] slopes = slopes(W, B, X, 1);
    call(W, B, X, 1, 0.1)
        .mistake(
            row(0.6, 0.15, 0.85, 0.15, 0.75),
            "The loss falls: the image became easier to read, and accuracy would rise. Add the"
                + " step, don't subtract it.")
        .mistake(
            row(0.5 + 0.1 * slopes[0], 0.25 + 0.1 * slopes[1], 1, 0.05 + 0.1 * slopes[3], 0.75),
            "The sign is missing: each pixel moves by epsilon, however large its slope.")
        .mistake(
            row(0.5 + 0.1 * slopes[0], 0.25 + 0.1 * slopes[1], 1, 0, 0.75),
            "The sign is missing: each pixel moves by epsilon, however large its slope.")
        .mistake(row(0.4, 0.35, 1.05, -0.05, 0.75), "Pixels must be cut off at 0 and 1.")
        .mistake(row(0.4, 0.35, 1, -0.05, 0.75), "Cut off at 0, too: a pixel is at least 0.")
        .mistake(row(0.4, 0.35, 1.05, 0, 0.75), NOT_AT_ONE)
        .mistake(
            row(0.5, 0.35, 1, 0.05, 0.75),
            "Only the score of the label counts: the other scores are in the loss, too.")
        .mistake(
            row(0.4, 0.15, 0.85, 0, 0.75),
            "Subtract 1 from the probability of the label: the slope for score k is p − y.")
        .mistake(
            row(0.6, 0.35, 1, 0.15, 0.75),
            "The softmax is missing: the slope for score k has a probability in it.")
        .mistake(
            row(0.4, 0.15, 1, 0, 0.75), "The bias is missing: it changes the probabilities.")
        .mistake(
            row(0.4, 0.35, 1, 0, 0.85), "A pixel whose slope is 0 stays: it was moved up.")
        .mistake(
            row(0.4, 0.35, 1, 0, 0.65), "A pixel whose slope is 0 stays: it was moved down.")
        .mistake(
            row(0.6, 0.35, 0.85, 0.15, 0.75), "That is class 0 in place of the label.")
        .mistake(
            row(0.4, 0.15, 1, 0.15, 0.75),
            "That is the class of the largest probability in place of the label.")
        .mistake(
            row(0.6, 0.35, 1, 0.15, 0.85),
            "Every pixel was moved up: each has a direction of its own.")
        .mistake(X, "Nothing was moved.")
        .is(RIGHT, 1e-12);
  }

  @Test
  @Points(1)
  void scores_of_a_thousand() {
    double[][] w = {{2000, 0}, {-2000, 0}, {0, 0}};
    double[] b = {0, 0, -1000};
    double[] x = {0.5, 0.5};
    for (double epsilon : new double[] {0.25, 0.75}) {
      call(w, b, x, 1, epsilon)
          .mistakeIf(
              moved -> Double.isNaN(moved[0]),
              "NaN: subtract the largest score before the powers of e.")
          .mistakeIf(
              moved -> moved[0] < 0.5, "The loss falls: the image became easier to read.")
          .mistakeIf(moved -> moved[1] != 0.5, "A pixel whose slope is 0 stays.")
          .mistakeIf(moved -> moved[0] == 1.25, "Pixels must be cut off at 0 and 1.")
          .is(row(Math.min(1, 0.5 + epsilon), 0.5), 0);
    }
  }

  @Test
  @Points(1)
  void a_step_of_0() {
    call(W, B, X, 2, 0)
        .mistakeIf(moved -> moved == X, "The same array is returned: make a new one.")
        .satisfies("a new array, equal to x", moved -> moved != X && Arrays.equals(moved, X));
  }

  @Test
  @Points(3)
  void agrees_with_measured_slopes() {
    Expect.seeds(100, random -> {
      int classes = 2 + random.nextInt(4);
      int pixels = 1 + random.nextInt(6);
      double[][] w = new double[classes][];
      Arrays.setAll(w, k -> numbers(random, pixels, -2, 2));
      double[] b = numbers(random, classes, -2, 2);
      double[] x = numbers(random, pixels, 0, 1);
      int label = random.nextInt(classes);
      double epsilon = random.nextDouble(0.01, 0.5);
      double[] slopes = slopes(w, b, x, label);
      if (Arrays.stream(slopes).anyMatch(s -> s != 0 && Math.abs(s) < 1e-6)) {
        return; // the sign could be that of a rounding error
      }
      double[] expected = moved(x, slopes, epsilon);
      call(w, b, x, label, epsilon)
          .mistake(
              moved(x, slopes, -epsilon),
              "The loss falls: the image became easier to read. Add the step, don't subtract it.")
          .mistakeIf(
              moved -> Arrays.stream(moved).anyMatch(v -> v > 1)
                  && Arrays.stream(moved).noneMatch(v -> v < 0),
              NOT_AT_ONE)
          .mistakeIf(
              moved -> Arrays.stream(moved).anyMatch(v -> v < 0 || v > 1),
              "Pixels must be cut off at 0 and 1.")
          .is(expected, 1e-12);
    });
  }

  private static Expectation<double[]> call(
      double[][] w, double[] b, double[] x, int label, double epsilon) {
    return Expect.given("w", w, "b", b, "x", x, "label", label, "epsilon", epsilon)
        .when(() -> FgsmStep.fgsmStep(w, b, x, label, epsilon))
        .mistakeIfThrows(
            IndexOutOfBoundsException.class,
            "An index is beyond its array: w[k][i], where k counts classes and i pixels.");
  }

  private static double[] moved(double[] x, double[] slopes, double epsilon) {
    double[] moved = new double[x.length];
    Arrays.setAll(moved, i ->
        Math.min(1, Math.max(0, x[i] + (slopes[i] > 0 ? epsilon : slopes[i] < 0 ? -epsilon : 0))));
    return moved;
  }

  /** The slopes of ln Σ exp(z_k) − z_label, measured; exactly 0 where all weights are. */
  private static double[] slopes(double[][] w, double[] b, double[] x, int label) {
    double[] slopes = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double[] up = x.clone();
      double[] down = x.clone();
      up[i] += 1e-4;
      down[i] -= 1e-4;
      slopes[i] = (loss(w, b, up, label) - loss(w, b, down, label)) / 2e-4;
    }
    return slopes;
  }

  private static double loss(double[][] w, double[] b, double[] x, int label) {
    double sum = 0;
    double own = 0;
    for (int k = 0; k < w.length; k++) {
      double z = b[k];
      for (int i = 0; i < x.length; i++) {
        z += w[k][i] * x[i];
      }
      sum += Math.exp(z);
      own = k == label ? z : own;
    }
    return Math.log(sum) - own;
  }

  private static double[] numbers(SeededRandom random, int n, double low, double high) {
    double[] numbers = new double[n];
    Arrays.setAll(numbers, i -> random.nextInt(8) == 0 ? 0 : random.nextDouble(low, high));
    return numbers;
  }

  private static double[] row(double... numbers) {
    return numbers;
  }
}
