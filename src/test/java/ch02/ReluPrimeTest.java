package ch02;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class ReluPrimeTest {
  private static final double[] W = {2, -1};
  private static final double[] B = {0, 3};
  private static final double[] V = {1, 4};

  @Test
  @Points(2)
  void the_three_slopes_of_the_valley() {
    call(W, B, V, -4, -1, 1, 5).is(new double[] {-4, -4, -2, 2}, 1e-12);
  }

  @Test
  @Points(1)
  void a_neuron_at_its_corner_counts_as_flat() {
    call(W, B, V, 0, 3).is(new double[] {-4, 2}, 1e-12);
  }

  @Test
  @Points(1)
  void all_off_is_flat() {
    double[] w = {1, -2};
    double[] b = {-5, -4};
    double[] v = {3, 7};
    call(w, b, v, 2, 3).is(new double[] {0, 0}, 0);
    call(new double[0], new double[0], new double[0], 2).is(new double[] {0}, 0);
  }

  @Test
  @Points(3)
  void any_network_agrees_with_the_difference_quotient() {
    Expect.seeds(100, random -> {
      int n = 1 + random.nextInt(5);
      double[] w = numbers(random, n);
      double[] b = numbers(random, n);
      double[] v = numbers(random, n);
      double[] places = new double[4];
      Arrays.setAll(places, k -> placeBesideCorners(random, w, b));
      double h = 1e-4; // less than the way to a corner
      double[] quotients = Arrays.stream(places)
          .map(x -> (output(w, b, v, x + h) - output(w, b, v, x - h)) / (2 * h))
          .toArray();
      call(w, b, v, places).is(quotients, 1e-9);
    });
  }

  private static double output(double[] w, double[] b, double[] v, double x) {
    return sum(w, b, x, (j, at, z) -> v[j] * Math.max(0, z));
  }

  /** Numbers that are not near 0. */
  private static double[] numbers(SeededRandom random, int n) {
    double[] numbers = new double[n];
    for (int j = 0; j < n; j++) {
      numbers[j] = (random.nextInt(2) == 0 ? -1 : 1) * random.nextDouble(0.2, 3);
    }
    return numbers;
  }

  private static double placeBesideCorners(SeededRandom random, double[] w, double[] b) {
    while (true) {
      double x = random.nextDouble(-4, 4);
      double near = sum(w, b, x, (j, at, z) -> Math.abs(z) < 1e-3 ? 1 : 0);
      if (near == 0) {
        return x;
      }
    }
  }

  /** What neuron j with the weighted input z adds at x. */
  private interface Part {
    double at(int j, double x, double z);
  }

  private static double sum(double[] w, double[] b, double x, Part part) {
    double sum = 0;
    for (int j = 0; j < w.length; j++) {
      sum += part.at(j, x, w[j] * x + b[j]);
    }
    return sum;
  }

  private static double[] sums(double[] w, double[] b, double[] places, Part part) {
    return Arrays.stream(places).map(x -> sum(w, b, x, part)).toArray();
  }

  /** What remains of the neurons that are on at x. */
  private static double folded(
      double[] w, double[] b, double[] v, double x, DoubleBinaryOperator fold) {
    double result = Double.NaN;
    for (int j = 0; j < w.length; j++) {
      if (w[j] * x + b[j] > 0) {
        double path = v[j] * w[j];
        result = Double.isNaN(result) ? path : fold.applyAsDouble(result, path);
      }
    }
    return result;
  }

  private static double[] folds(double[] w, double[] b, double[] v, double[] places,
      double allOff, DoubleBinaryOperator fold) {
    return Arrays.stream(places)
        .map(x -> folded(w, b, v, x, fold))
        .map(slope -> Double.isNaN(slope) ? allOff : slope)
        .toArray();
  }

  private static Expectation<double[]> call(
      double[] w, double[] b, double[] v, double... places) {
    int last = w.length - 1;
    return Expect.given("w", w, "b", b, "v", v, "x", places)
        .when(() ->
            Arrays.stream(places).map(x -> ReluPrime.slopeOfNetwork(w, b, v, x)).toArray())
        .mistake(
            sums(w, b, places, (j, x, z) -> z >= 0 ? v[j] * w[j] : 0),
            "z >= 0 in place of z > 0: at its corner a neuron passes nothing on.")
        .mistake(
            sums(w, b, places, (j, x, z) -> v[j] * w[j]),
            "Every neuron counts as on: where z is below 0, its slope is 0.")
        .mistake(
            sums(w, b, places, (j, x, z) -> z > 0 ? v[j] : 0),
            "The factor w[j] is missing: a move of x moves z by w[j] times as much.")
        .mistake(
            sums(w, b, places, (j, x, z) -> z > 0 ? w[j] : 0),
            "The factor v[j] is missing: the last neuron multiplies what it reads.")
        .mistake(
            sums(w, b, places, (j, x, z) -> z > 0 ? v[j] + w[j] : 0),
            "Along a path slopes multiply: v[j] times w[j].")
        .mistake(
            sums(w, b, places, (j, x, z) -> z > 0 ? v[j] * z : 0),
            "The output of the network without its bias; here we want its slope.")
        .mistake(
            sums(w, b, places, (j, x, z) -> z > 0 ? z : 0),
            "z in place of w[j], and v left out: the slope of z along x is w[j].")
        .mistake(
            sums(w, b, places, (j, x, z) -> z > 0 ? 0 : v[j] * w[j]),
            "The neurons that are off are added up: those with z > 0 count.")
        .mistake(
            sums(w, b, places, (j, x, z) -> x > 0 ? v[j] * w[j] : 0),
            "The sign of x decides here: it must be the sign of z = w[j] x + b[j].")
        .mistake(
            sums(w, b, places, (j, x, z) -> w[j] > 0 ? v[j] * w[j] : 0),
            "The sign of w[j] decides here: it must be the sign of z = w[j] x + b[j].")
        .mistake(
            folds(w, b, v, places, 0, (all, path) -> all),
            "The first neuron that is on ends the loop: add up first.")
        .mistake(
            sums(w, b, places, (j, x, z) -> z - b[j] > 0 ? v[j] * w[j] : 0),
            "The bias is missing from z: a neuron is on where w[j] x + b[j] is above 0.")
        .mistake(
            sums(w, b, places, (j, x, z) -> z - 2 * b[j] > 0 ? v[j] * w[j] : 0),
            "The bias is subtracted: z = w[j] x + b[j].")
        .mistake(
            sums(w, b, places, (j, x, z) -> z > 0 ? 1 : 0),
            "The number of neurons that are on: each passes on v[j] times w[j].")
        .mistake(
            sums(w, b, places, (j, x, z) -> z > 0 && j < last ? v[j] * w[j] : 0),
            "The last neuron is left out: the loop ends one step early.")
        .mistake(
            folds(w, b, v, places, 0, (all, path) -> path),
            "Only the last neuron that is on counts: add the paths up with +=.")
        .mistake(
            folds(w, b, v, places, 1, (all, path) -> all * path),
            "The paths are multiplied: along a path slopes multiply, but the paths add up.");
  }
}
