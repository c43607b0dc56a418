package ch21;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class FgsmStepTest {
  private static final String CUT = "Pixels must be cut off at 0 and 1, after the step.";
  private static final String LIMITS =
      "Every pixel is the same limit: min(1, max(0, v)), and not the other way round.";
  private static final String RUNNING =
      "The slope goes on from pixel to pixel: begin each with 0.";
  private static final String FIRST_CLASS = "That is class 0 in place of the label.";
  private static final String NO_BIAS = "The bias is missing: it changes the probabilities.";
  private static final String IN_FULL =
      "Each other class counts in full: multiply its weights by its probability.";
  private static final String TURNED_DOWN =
      "The larger a score, the smaller its probability: it is exp(score − largest).";
  private static final String EVERY_CLASS =
      "1 was subtracted from every probability: only that of the label loses 1.";
  private static final String TURNED =
      "The target is turned round: it is 1 for the label, and 0 for the others.";
  private static final String NOT_ONE =
      "The probabilities don't add up to 1: divide each power of e by the sum of all.";
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
            "The loss falls: the image became easier to read, and accuracy would rise. The step is"
                + " added, and the slope for score k is p − y, not y − p.")
        .mistake(
            row(0.5 + 0.1 * slopes[0], 0.25 + 0.1 * slopes[1], 1, 0.05 + 0.1 * slopes[3], 0.75),
            "The sign is missing: each pixel moves by epsilon, however large its slope.")
        .mistake(
            row(0.5 + 0.1 * slopes[0], 0.25 + 0.1 * slopes[1], 1, 0, 0.75),
            "The sign is missing: each pixel moves by epsilon, however large its slope.")
        .mistake(
            unitStep(slopes),
            "A step of length epsilon along the slopes: each pixel moves by epsilon, up or down.")
        .mistake(row(0.4, 0.35, 1.05, -0.05, 0.75), CUT)
        .mistake(new double[5], LIMITS)
        .mistake(row(1, 1, 1, 1, 1), LIMITS)
        .mistake(row(0, 0.1, 0.1, 0, 0), "The step alone is returned: add it to x.")
        .mistake(
            row(0.4, 0.35, 0.95, 0.05, 0.75),
            "A pixel that would go beyond a limit stays: it goes as far as the limit.")
        .mistake(row(0.3, 0.45, 1, 0, 0.75), "Moved by twice epsilon: once is enough.")
        .mistake(
            row(0.5, 0.25, 1, 0.05, 0.75),
            "Small slopes have become 0: take the sign of the double, without a cast to int.")
        .mistake(
            row(0.5, 0.35, 0.95, 0, 0.75),
            "Only two classes count, the label and one other: all of them are in the loss.")
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
        .mistake(moved(X, differences(W, 1), 0.1), IN_FULL)
        .mistake(moved(X, overLast(W, B, X, 1), 0.1), NOT_ONE)
        .mistake(moved(X, turnedDown(W, B, X, 1), 0.1), TURNED_DOWN)
        .mistake(moved(X, delta(W, B, X, 1, k -> 1), 0.1), EVERY_CLASS)
        .mistake(row(0.4, 0.15, 1, 0, 0.75), NO_BIAS)
        .mistake(
            row(0.4, 0.35, 1, 0, 0.85), "A pixel whose slope is 0 stays: it was moved up.")
        .mistake(
            row(0.4, 0.35, 1, 0, 0.65), "A pixel whose slope is 0 stays: it was moved down.")
        .mistake(row(0.6, 0.35, 0.85, 0.15, 0.75), FIRST_CLASS)
        .mistake(
            row(0.4, 0.15, 1, 0.15, 0.75),
            "That is the class of the largest probability in place of the label.")
        .mistake(
            row(0.6, 0.35, 1, 0.15, 0.85),
            "Every pixel was moved up: each has a direction of its own.")
        .mistake(X, "Nothing was moved.")
        .mistake(moved(X, delta(W, B, X, 0, k -> k == 1 ? 1 : 0), 0.1), NOT_ONE)
        .mistake(moved(X, delta(W, B, X, 1, k -> k == 1 ? 0 : 1), 0.1), TURNED)
        .is(RIGHT, 1e-12);
  }

  @Test
  @Points(1)
  void scores_of_a_thousand() {
    double[][] w = {{2000, 0}, {-2000, 0}, {0, 0}};
    double[] b = {0, 0, -1000};
    double[] x = {0.5, 0.5};
    for (double epsilon : new double[] {0.2, 0.75}) {
      call(w, b, x, 1, epsilon)
          .mistakeIf(
              moved -> Double.isNaN(moved[0]),
              "NaN: subtract the largest score before the powers of e.")
          .mistakeIf(
              moved -> moved[0] == Math.max(0, 0.5 - epsilon),
              "The loss falls: the image became easier to read.")
          .mistakeIf(moved -> moved[0] == moved[1] && moved[0] % 1 == 0, LIMITS)
          .mistakeIf(
              moved -> Math.abs(moved[1] - 0.5) == Math.min(epsilon, 0.5),
              "A pixel whose slope is 0 stays.")
          .mistakeIf(moved -> moved[0] == 1.25, CUT)
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
      double[] ones = new double[pixels];
      Arrays.fill(ones, 1);
      call(w, b, x, label, epsilon)
          .mistake(
              moved(x, slopes, -epsilon),
              "The loss falls: the image became easier to read. The step is added, and the slope"
                  + " for score k is p − y, not y − p.")
          .mistakeIf(
              moved -> Arrays.stream(moved).anyMatch(v -> v > 1)
                  && Arrays.stream(moved).noneMatch(v -> v < 0),
              NOT_AT_ONE)
          .mistakeIf(
              moved -> Arrays.stream(moved).anyMatch(v -> v < 0 || v > 1),
              CUT)
          .mistake(moved(x, running(slopes), epsilon), RUNNING)
          .mistake(moved(x, slopes(w, b, x, 0), epsilon), FIRST_CLASS)
          .mistake(moved(x, slopes(w, new double[classes], x, label), epsilon), NO_BIAS)
          .mistake(
              moved(x, delta(w, b, x, 1, k -> k == label ? 0 : 1), epsilon),
              TURNED)
          .mistake(
              moved(x, slopes(w, b, ones, label), epsilon),
              "x is missing in the scores: they are W x + b.")
          .mistake(
              moved(x, differences(w, label), epsilon),
              IN_FULL)
          .mistake(
              moved(x, delta(w, b, x, 0, k -> k == label ? 1 : 0), epsilon),
              NOT_ONE)
          .mistake(moved(x, overLast(w, b, x, label), epsilon), NOT_ONE)
          .mistake(moved(x, turnedDown(w, b, x, label), epsilon), TURNED_DOWN)
          .mistake(moved(x, delta(w, b, x, 1, k -> 1), epsilon), EVERY_CLASS)
          .mistake(
              moved(x, products(slopes, x), epsilon),
              "Multiplied by x: the slope of a pixel is the sum of (p − y) w alone.")
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

  /** Σ (p_k − target_k) w[k][i], with p divided by the sum to that power. */
  private static double[] delta(
      double[][] w, double[] b, double[] x, int power, IntToDoubleFunction target) {
    double[] z = scores(w, b, x);
    double largest = Arrays.stream(z).max().orElseThrow();
    double sum = Arrays.stream(z).map(v -> Math.exp(v - largest)).sum();
    double[] slopes = new double[x.length];
    for (int k = 0; k < b.length; k++) {
      double p = Math.exp(z[k] - largest) / Math.pow(sum, power);
      for (int i = 0; i < x.length; i++) {
        slopes[i] += (p - target.applyAsDouble(k)) * w[k][i];
      }
    }
    return slopes;
  }

  /** With the last power of e in place of the sum of all. */
  private static double[] overLast(double[][] w, double[] b, double[] x, int label) {
    double[] z = scores(w, b, x);
    double last = z[z.length - 1];
    return along(w, Arrays.stream(z).map(v -> Math.exp(v - last)).toArray(), label);
  }

  /** With exp(largest − score), which is large where the score is small. */
  private static double[] turnedDown(double[][] w, double[] b, double[] x, int label) {
    double[] z = scores(w, b, x);
    double least = Arrays.stream(z).min().orElseThrow();
    double sum = Arrays.stream(z).map(v -> Math.exp(least - v)).sum();
    return along(w, Arrays.stream(z).map(v -> Math.exp(least - v) / sum).toArray(), label);
  }

  private static double[] along(double[][] w, double[] p, int label) {
    double[] slopes = new double[w[0].length];
    for (int k = 0; k < p.length; k++) {
      for (int i = 0; i < slopes.length; i++) {
        slopes[i] += (p[k] - (k == label ? 1 : 0)) * w[k][i];
      }
    }
    return slopes;
  }

  private static double[] scores(double[][] w, double[] b, double... x) {
    double[] z = b.clone();
    for (int k = 0; k < b.length; k++) {
      for (int i = 0; i < x.length; i++) {
        z[k] += w[k][i] * x[i];
      }
    }
    return z;
  }

  /** The weights of all other classes less those of the label. */
  private static double[] differences(double[][] w, int label) {
    double[] sums = new double[w[0].length];
    for (int k = 0; k < w.length; k++) {
      for (int i = 0; i < sums.length; i++) {
        sums[i] += k == label ? -w[k][i] : w[k][i];
      }
    }
    return sums;
  }

  private static double[] running(double... slopes) {
    double[] sums = slopes.clone();
    for (int i = 1; i < sums.length; i++) {
      sums[i] += sums[i - 1];
    }
    return sums;
  }

  private static double[] products(double[] a, double... b) {
    double[] products = new double[a.length];
    Arrays.setAll(products, i -> a[i] * b[i]);
    return products;
  }

  private static double[] moved(double[] x, double[] slopes, double epsilon) {
    double[] moved = new double[x.length];
    Arrays.setAll(moved, i ->
        Math.min(1, Math.max(0, x[i] + (slopes[i] > 0 ? epsilon : slopes[i] < 0 ? -epsilon : 0))));
    return moved;
  }

  /** Epsilon along the slopes as they are, divided by their length, and cut. */
  private static double[] unitStep(double[] slopes) {
    double length = Math.sqrt(Arrays.stream(slopes).map(slope -> slope * slope).sum());
    double[] step = X.clone();
    Arrays.setAll(
        step, i -> Math.min(1, Math.max(0, X[i] + 0.1 * slopes[i] / length)));
    return step;
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
