package ch20;

import java.util.Arrays;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class LayerNormBackwardTest {
  private static final double EPSILON = 1e-5;
  private static final double[] ROW = {1, 2, 3, 6};
  private static final double[] SMALL = {0.001, 0.004, -0.002};

  private static final String ONE_LESS =
      "The variance was divided by n − 1: it is a mean, over n.";
  private static final String OUTSIDE =
      "1e-5 was added to the root: it belongs to the variance, under the root.";
  private static final String WITHOUT_EPSILON = "The 1e-5 under the root is missing.";
  private static final String ANOTHER = "Another number than 1e-5 was added to the variance.";
  private static final String CHANGED =
      "The way forward has changed x, and the root is that of the changed one: write to a new"
          + " array.";
  private static final String NO_ROOT = "Divided by the variance: divide by its root.";
  private static final String NO_MEAN =
      "The mean was not subtracted, or not from the numbers that are divided.";
  private static final String SQUARES =
      "The mean of the squares was taken for the variance: first subtract the mean.";
  private static final String OWN_PLACE_ONLY =
      "Only the way through its own place: a number also moves the mean and the variance.";
  private static final String NO_MEAN_OF_DELTA =
      "The way through the mean is missing: what all slopes have in common has no effect.";
  private static final String NO_VARIANCE =
      "The way through the variance is missing: it brings the mean of delta times result.";
  private static final String SUMS = "The two terms are means, over n, not sums.";
  private static final String PLUS =
      "The sign of a term is wrong: both are subtracted from delta.";
  private static final String RAW =
      "The way through the variance is written with x: it takes the normalized row.";
  private static final String NOT_DIVIDED =
      "Everything is still to be divided by the root: the way forward did so, too.";
  private static final String MULTIPLIED =
      "Multiplied by the root: the way forward divides by it, and so does the way back.";

  @Test
  @Points(1)
  void the_example_of_the_chapter() {
    forward(ROW).is(normal(ROW, 4, EPSILON), 1e-12);
  }

  @Test
  @Points(2)
  void numbers_that_are_equal_or_nearly() {
    forward(SMALL).is(normal(SMALL, 3, EPSILON), 1e-12);
    double[] equal = {7, 7, 7, 7};
    forward(equal)
        .mistakeIf(
            row -> Double.isNaN(row[0]), "NaN: the variance is 0 there. Is 1e-5 added to it?")
        .is(new double[4], 1e-12);
    backward(equal, new double[] {1, 2, 3, 6})
        .mistakeIf(
            row -> !Double.isFinite(row[0]),
            "NaN or Infinity: the variance is 0 there. Is 1e-5 added to it?")
        .is(slopes(equal, new double[] {1, 2, 3, 6}, 1, 1, 1), 1e-9);
  }

  @Test
  @Points(2)
  void slopes_of_the_example() {
    backward(ROW, new double[] {0, 0, 0, 1})
        .is(slopes(ROW, new double[] {0, 0, 0, 1}, 1, 1, 1), 1e-9);
    double[] same = {5, 5, 5, 5};
    backward(ROW, same)
        .mistakeIf(row -> row[0] == 0 && row[1] == 0 && row[3] != 0, NO_MEAN_OF_DELTA)
        .is(new double[4], 1e-9);
  }

  @Test
  @Points(3)
  void any_row() {
    Expect.seeds(100, random -> {
      double scale = Math.pow(10, random.nextInt(5) - 3);
      double[] x = numbers(random, 2 + random.nextInt(6), scale);
      double[] delta = numbers(random, x.length, 1);
      forward(x).is(normal(x, x.length, EPSILON), 1e-9);
      backward(x, delta).is(slopes(x, delta, 1, 1, 1), 1e-7);
    });
  }

  private static Expectation<double[]> forward(double[] x) {
    double mean = mean(x);
    double variance = variance(x, x.length);
    double root = Math.sqrt(variance + EPSILON);
    return Expect.given("x", x)
        .when(() -> LayerNormBackward.forward(x))
        .mistakeWhere(variance > 0, () -> normal(x, x.length - 1, EPSILON), ONE_LESS)
        .mistakeWhere(
            variance > 0, () -> affine(x, mean, Math.sqrt(variance) + EPSILON), OUTSIDE)
        .mistakeWhere(variance > 0, () -> normal(x, x.length, 0), WITHOUT_EPSILON)
        .mistakeWhere(variance > 0, () -> normal(x, x.length, 1e-3), ANOTHER)
        .mistakeWhere(variance > 0, () -> normal(x, x.length, 1e-6), ANOTHER)
        .mistakeWhere(variance > 0, () -> normal(x, x.length, 1e-8), ANOTHER)
        .mistakeWhere(variance > 0, () -> affine(x, mean, variance + EPSILON), NO_ROOT)
        .mistakeWhere(variance > 0, () -> affine(x, mean, 1 / root),
            "Multiplied by the root: divide by it.")
        .mistakeWhere(
            variance > 0, () -> affine(x, mean, 1),
            "The mean is subtracted: now divide by the root.")
        .mistake(affine(x, 0, root), NO_MEAN)
        .mistakeWhere(mean != 0, () -> affine(
            x, mean, Math.sqrt(variance + mean * mean + EPSILON)), SQUARES)
        .mistakeWhere(
            variance > 0, () -> affine(x, mean, Math.sqrt(variance * x.length + EPSILON)),
            "The squares were added up without dividing by n: the variance is their mean.");
  }

  private static Expectation<double[]> backward(double[] x, double[] delta) {
    double root = Math.sqrt(variance(x, x.length) + EPSILON);
    double[] right = slopes(x, delta, 1, 1, 1);
    int n = x.length;
    return Expect.given("x", x, "delta", delta)
        .when(() -> LayerNormBackward.backward(x, delta))
        .mistake(slopes(x, delta, 1, 0, 0), OWN_PLACE_ONLY)
        .mistake(slopes(x, delta, 1, 0, 1), NO_MEAN_OF_DELTA)
        .mistake(slopes(x, delta, 1, 1, 0), NO_VARIANCE)
        .mistake(slopes(x, delta, 1, n, n), SUMS)
        .mistake(slopes(x, delta, 1, 1, n), SUMS)
        .mistake(slopes(x, delta, 1, n, 1), SUMS)
        .mistake(slopes(x, delta, 1, -1, -1), PLUS)
        .mistake(slopes(x, delta, 1, 1, -1), PLUS)
        .mistake(slopes(x, delta, 1, -1, 1), PLUS)
        .mistake(scaled(right, root), NOT_DIVIDED)
        .mistake(scaled(right, root / Math.sqrt(
            variance(normal(x, n, EPSILON), n) + EPSILON)), CHANGED)
        .mistake(scaled(right, root * root), MULTIPLIED)
        .mistake(scaled(right, 1 / root), NO_ROOT)
        .mistake(raw(x, delta, true), RAW)
        .mistake(raw(x, delta, false), RAW)
        .mistake(
            normal(x, n, EPSILON), "That is the way forward: delta takes no part in it.")
        .mistakeWhere(
            root > 0.02, () -> scaledVariance(x, delta), ONE_LESS);
  }

  private static double[] affine(double[] x, double mean, double divisor) {
    double[] result = new double[x.length];
    Arrays.setAll(result, i -> (x[i] - mean) / divisor);
    return result;
  }

  private static double[] normal(double[] x, int over, double epsilon) {
    return affine(x, mean(x), Math.sqrt(variance(x, over) + epsilon));
  }

  /** (a δ − b mean of δ − c x̂ · mean of δ x̂) / root. */
  private static double[] slopes(double[] x, double[] delta, double a, double b, double c) {
    double[] normal = normal(x, x.length, EPSILON);
    double along = meanOfProducts(delta, normal);
    double root = Math.sqrt(variance(x, x.length) + EPSILON);
    double[] slopes = new double[x.length];
    Arrays.setAll(slopes, i -> (a * delta[i] - b * mean(delta) - c * normal[i] * along) / root);
    return slopes;
  }

  /** With x, or with x minus its mean, in place of the normalized row. */
  private static double[] raw(double[] x, double[] delta, boolean centered) {
    double[] row = affine(x, centered ? mean(x) : 0, 1);
    double along = meanOfProducts(delta, row);
    double root = Math.sqrt(variance(x, x.length) + EPSILON);
    double[] slopes = new double[x.length];
    Arrays.setAll(slopes, i -> (delta[i] - mean(delta) - row[i] * along) / root);
    return slopes;
  }

  private static double[] scaledVariance(double[] x, double[] delta) {
    double[] normal = normal(x, x.length - 1, EPSILON);
    double along = meanOfProducts(delta, normal);
    double root = Math.sqrt(variance(x, x.length - 1) + EPSILON);
    double[] slopes = new double[x.length];
    Arrays.setAll(slopes, i -> (delta[i] - mean(delta) - normal[i] * along) / root);
    return slopes;
  }

  private static double[] scaled(double[] row, double factor) {
    return affine(row, 0, 1 / factor);
  }

  private static double mean(double[] row) {
    return Arrays.stream(row).sum() / row.length;
  }

  private static double meanOfProducts(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum / a.length;
  }

  private static double variance(double[] x, int over) {
    double mean = mean(x);
    return Arrays.stream(x).map(v -> (v - mean) * (v - mean)).sum() / over;
  }

  private static double[] numbers(SeededRandom random, int n, double scale) {
    double[] numbers = new double[n];
    Arrays.setAll(numbers, i -> scale * random.nextDouble(-3, 3));
    return numbers;
  }
}
