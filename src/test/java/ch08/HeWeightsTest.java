package ch08;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class HeWeightsTest {
  private static final String SWAPPED =
      "Rows and columns are swapped: one row for each neuron, one column for each input.";
  private static final String INDEX =
      "An index leaves its array: there are out rows, one for each neuron, and in columns, one for"
          + " each input.";
  private static final double THREE_PERCENT = 0.03;

  @Test
  @Points(1)
  void one_row_for_each_neuron() {
    Expect.seeds(
        100,
        random -> {
          int in = 1 + random.nextInt(6);
          int out = 1 + random.nextInt(6);
          Expect.given("in", in, "out", out, "leak", 0.2)
              .when(() -> shape(HeWeights.heWeights(in, out, 0.2, random)))
              .mistakeIf(shape -> in != out && shape[0] == in && shape[1] == out, SWAPPED)
              .mistakeIfThrows(IndexOutOfBoundsException.class, INDEX)
              .is(new int[] {out, in});
        });
  }

  @Test
  @Points(2)
  void variance_of_100_000_weights() {
    Expect.given("in", 3, "out", 4, "leak", 0.0, "seed", 3)
        .when(() -> HeWeights.heWeights(3, 4, 0, new SeededRandom(3)))
        .mistakeIf(
            w -> isZero(w) && !isZero(HeWeights.heWeights(1, 4, 0, new SeededRandom(3))),
            "The fraction was lost: 2 / in divides ints, write 2.0.")
        .mistakeIf(
            HeWeightsTest::isZero,
            "All weights are 0: each is a draw of its own, the std times random.nextGaussian().")
        .mistakeIf(
            w -> Arrays.stream(w[3]).allMatch(v -> v == 0),
            "The last rows are 0: fill the row of every neuron.")
        .mistakeIf(
            w -> !isFinite(w),
            "The standard deviation is no number: it divides by 0, or takes the root of a negative"
                + " number.")
        .mistakeIf(
            w -> Arrays.equals(w[0], w[1]),
            "The rows are twins: each neuron needs draws of its own.")
        .mistakeIf(
            w -> w[0][0] == w[0][1],
            "One draw for a whole row: each weight needs a draw of its own.")
        .mistakeIf(
            w -> Arrays.stream(w).allMatch(row -> row[0] == 0),
            "The first column is 0: the loop over the inputs begins at 0.")
        .satisfies("weights that all differ", w -> distinct(w) == 12);
    spread(200, 500, 0);
    spread(1000, 100, 0);
  }

  @Test
  @Points(2)
  void what_leaks_counts_too() {
    spread(200, 500, -0.4);
    spread(100, 1000, 1);
    spread(100, 1000, -1);
    spread(50, 2000, 2);
  }

  @Test
  @Points(1)
  void normal_around_zero() {
    double[] w = list(HeWeights.heWeights(200, 500, 0, new SeededRandom(7)));
    double std = Math.sqrt(Arrays.stream(w).map(v -> v * v).average().orElse(0));
    double mean = Arrays.stream(w).average().orElse(0);
    double largest = Arrays.stream(w).map(Math::abs).max().orElse(0);
    Expect.given("in", 200, "out", 500, "leak", 0.0, "seed", 7)
        .when(() -> mean / std)
        .mistakeIf(
            m -> m > 0.5,
            "Too few weights are negative: nextGaussian() has both signs, nextDouble() not, and an"
                + " activation does not belong to the weights.")
        .satisfies("a mean near 0, in standard deviations", m -> Math.abs(m) < THREE_PERCENT);
    Expect.given("in", 200, "out", 500, "leak", 0.0, "seed", 7)
        .when(() -> Arrays.stream(w).filter(v -> Math.abs(v) > 2 * std).count() / 1e5)
        .mistakeIf(
            share -> share == 0 && Math.abs(largest / std - Math.sqrt(3)) < 0.01,
            "That is a uniform distribution: use nextGaussian().")
        .mistakeIf(
            share -> share < 0.04,
            "Too few weights are large: nextGaussian() has no limits, so take every draw as it is.")
        .satisfies(
            "4.6 % of the weights beyond two standard deviations",
            share -> share > 0.04 && share < 0.051);
  }

  @Test
  @Points(2)
  void the_same_seed_gives_the_same_weights() {
    Expect.seeds(
        100,
        random -> {
          long seed = random.nextLong();
          int in = 2 + random.nextInt(4);
          int out = 2 + random.nextInt(4);
          double[][] first = HeWeights.heWeights(in, out, 0.2, new SeededRandom(seed));
          Expect.given("in", in, "out", out, "leak", 0.2, "seed", seed)
              .when(() -> HeWeights.heWeights(in, out, 0.2, new SeededRandom(seed)))
              .mistakeIf(
                  again -> isFinite(again),
                  "The generator is not the given one: take all weights from random.")
              .is(first, 0);
          Expect.given("in", in, "out", out, "leak", 0.2, "seed", seed + 1)
              .when(() -> HeWeights.heWeights(in, out, 0.2, new SeededRandom(seed + 1)))
              .mistakeIf(
                  other -> isFinite(other) && !isZero(other) && Arrays.deepEquals(other, first),
                  "Every seed gives the same weights: take them from random, make no generator.")
              .satisfies("other weights than for the seed before",
                  other -> !Arrays.deepEquals(other, first));
        });
  }

  @Test
  @Points(1)
  void the_draws_are_those_of_the_generator() {
    Expect.given("in", 2, "out", 3, "leak", 0.0, "seed", 5, "computed", "the weights, sorted")
        .when(() -> sorted(list(HeWeights.heWeights(2, 3, 0, new SeededRandom(5)))))
        .mistakeIf(
            draws -> Arrays.stream(draws).allMatch(
                    draw -> Double.isFinite(draw) && draw != 0 && draw != (float) draw)
                && !isScaled(draws, sorted(draws(6, new SeededRandom(5))))
                && !isScaled(negated(draws), sorted(draws(6, new SeededRandom(5)))),
            "Another generator, or other draws: one random.nextGaussian() for each weight, and"
                + " nothing else.")
        .is(sorted(draws(6, new SeededRandom(5))), 1e-9);
  }

  /** Whether all draws are those wanted, times one and the same factor. */
  private static boolean isScaled(double[] draws, double[] wanted) {
    double factor = draws[0] / wanted[0];
    return draws.length == wanted.length
        && IntStream.range(0, draws.length)
            .allMatch(k -> Math.abs(draws[k] - factor * wanted[k]) < 1e-9);
  }

  private static double[] draws(int n, SeededRandom random) {
    double[] draws = new double[n];
    Arrays.setAll(draws, i -> random.nextGaussian());
    return draws;
  }

  /** In any order: whether rows or columns are filled first is the learner's. */
  private static double[] sorted(double[] numbers) {
    return Arrays.stream(numbers).sorted().toArray();
  }

  private static double[] negated(double[] numbers) {
    return sorted(Arrays.stream(numbers).map(number -> -number).toArray());
  }

  private static boolean isFinite(double[][] w) {
    return Arrays.stream(list(w)).allMatch(Double::isFinite);
  }

  private static boolean isZero(double[][] w) {
    return Arrays.stream(list(w)).allMatch(v -> v == 0);
  }

  private static void spread(int in, int out, double leak) {
    double squares = 1 + leak * leak;
    double s = Math.sqrt(2 / (squares * in));
    double drawn = std(new double[][] {draws(in * out, new SeededRandom(3))});
    Expectation<Double> call =
        Expect.given("in", in, "out", out, "leak", leak, "seed", 3)
            .when(() -> std(HeWeights.heWeights(in, out, leak, new SeededRandom(3))));
    if (leak != 0) {
      call.mistake(
          drawn * Math.sqrt(2.0 / in),
          "The leak is not used: what lies below 0 is not cut off, only multiplied by it.");
      call.mistake(
          drawn * Math.sqrt(2 / ((1 + leak) * in)),
          "The leak is not squared: below 0 outputs are multiplied by it, so their squares by its"
              + " square.");
      call.mistake(
          drawn * Math.sqrt(2 * squares / in),
          "The leak makes the weights larger here: the more is kept, the smaller they must be.");
      call.mistake(
          drawn * Math.sqrt(2 / ((1 - leak * leak) * in)),
          "The square of the leak is subtracted: what leaks comes in addition, 1 + leak².");
      call.mistake(
          drawn * Math.sqrt(2.0 / in) / (1 + leak),
          "The sum 1 + leak is squared: the halves are different numbers, square the leak alone.");
      call.mistake(
          drawn * Math.sqrt(1 / ((0.5 + leak * leak) * in)),
          "The half is missing at the leak: only half of the sums lie below 0.");
    }
    call.mistake(drawn * s * s, "The variance was used as standard deviation: take its root.")
        .mistake(
            drawn * s * Math.sqrt(3),
            "The limit was used as standard deviation: √(6/in) belongs to the uniform rule.")
        .mistake(
            drawn * s / Math.sqrt(2),
            "Half the variance: ReLU lets half through, so He doubles it.")
        .mistake(
            drawn * Math.sqrt(2 / (squares * out)),
            "It depends on out: the rule of He counts the inputs.")
        .mistake(
            drawn * Math.sqrt(2 / (squares * (in + out))),
            "That is Glorot's sum, in + out: the rule of He counts the inputs.")
        .mistake(
            drawn * s / Math.sqrt(in),
            "The root of 2 alone: the in belongs below the root, too.")
        .mistake(
            drawn / s, "Divided by the standard deviation: multiply each draw by it.")
        .mistake(drawn, "The draws are not scaled: multiply each by the standard deviation.")
        .satisfies("a standard deviation within 3 % of " + s, near(s));
  }

  private static Predicate<Double> near(double std) {
    return actual -> Math.abs(actual - std) <= THREE_PERCENT * std;
  }

  private static double std(double[][] table) {
    double[] w = list(table);
    double mean = Arrays.stream(w).average().orElse(0);
    return Math.sqrt(Arrays.stream(w).map(v -> (v - mean) * (v - mean)).average().orElse(0));
  }

  private static int[] shape(double[][] w) {
    return new int[] {w.length, w[0].length};
  }

  private static double[] list(double[][] w) {
    return Arrays.stream(w).flatMapToDouble(Arrays::stream).toArray();
  }

  private static long distinct(double[][] w) {
    return Arrays.stream(list(w)).distinct().count();
  }
}
