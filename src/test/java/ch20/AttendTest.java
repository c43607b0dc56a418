package ch20;

import java.util.Arrays;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class AttendTest {
  private static final double[] QUERY = {2, 1, 0, 1};
  private static final double[][] KEYS = {{2, 1, 5, 1}, {1, -1, 3, 1}};
  private static final double[][] VALUES = {{10, 0, 1}, {0, 20, 1}};

  private static final String LAST_MISSING = "The last place is missing in the sum.";
  private static final String SAME =
      "All places count the same. Is the score the sum over all entries, and is it used?";
  private static final String UPSIDE_DOWN =
      "The better a key fits, the smaller its weight: it is exp(score − largest).";
  private static final String KEYS_MIXED =
      "The keys are mixed: keys give the weights, and the values are added up.";
  private static final String LENGTH = "The result has the length of values[n].";
  private static final String FIRST =
      "values[0] is taken for all places: the value of place n has weight n.";

  @Test
  @Points(2)
  void the_example_of_the_chapter() {
    call(QUERY, KEYS, VALUES)
        .mistake(mixed(4), "The scores are not divided by √d.")
        .mistake(mixed(1), "The scores are divided by d: divide by its root.")
        .mistake(mixed(8), "The scores are multiplied by √d: divide by it.")
        .mistake(mixed(4 / Math.sqrt(2)), "That is the root of the number of places: d is the"
            + " length of the query.")
        .mistake(mixed(4 / Math.sqrt(3)), "That is the root of the length of a value: d is the"
            + " length of the query.")
        .mistake(mixed(0), SAME)
        .mistake(
            mixed(-dot(QUERY, KEYS[1]) / 2),
            "The score goes on from place to place: begin each product with 0.")
        .mistake(mixed(-2), UPSIDE_DOWN)
        .mistake(mixed(5), "query[0] meets each entry of the key: entry i belongs to entry i.")
        .mistake(
            mixed(Math.log((1 + Math.exp(-1)) / (1 + Math.exp(-3)))),
            "A sigmoid was taken of each score: softmax has exp(score) over the sum of all.")
        .mistake(mixed(-5.5), "The score is the product query · keys[n], not a distance.")
        .mistake(
            mixed(0.375), "√d divides the finished sum: it stands after the inner loop, not in it.")
        .mistake(
            VALUES[0],
            "Only place 0 is left, whose key fits best: softmax gives every place a weight, the"
                + " last one too.")
        .mistake(keysMixed(), KEYS_MIXED)
        .mistakeIf(
            mean -> mean[0] == 0 && alike(mean[2], 1 / (1 + Math.exp(2))),
            "Only the last place is left: begin at place 0, and add up over all of them, with +=.")
        .mistakeIf(
            mean -> mean[1] == 0 && alike(mean[2], 1 / (1 + Math.exp(-2))),
            LAST_MISSING)
        .mistakeIf(
            mean -> alike(mean[2], 0.5),
            "The weights add up to 1/2 in place of 1. Is the sum of the powers twice too large, or"
                + " is the result also divided by the number of places or, too late, by √d?")
        .mistake(row(30, 20, 4), "Softmax is missing: the scores themselves were taken as weights.")
        .mistake(
            row(7.5, 5, 1),
            "Softmax is missing: the scores themselves were taken as weights.")
        .mistake(
            mixed(2 * Math.log(2)), "Softmax takes powers of e: exp(score), not 2 to the score.")
        .mistakeIf(
            mean -> mean.length == 3 && alike(mean[2], (1 + Math.exp(-2)) / 2),
            "The sum is divided by the number of places: a softmax divides by its sum.")
        .mistakeIf(
            mean -> mean.length == 3 && Double.isFinite(mean[2]) && mean[2] != 0
                && !alike(mean[2], 1),
            "The weights don't add up to 1: each is a power divided by the sum of all powers.")
        .mistakeIf(mean -> mean.length == 4 && mean[3] != 0, KEYS_MIXED)
        .mistakeIf(mean -> mean.length == 4, LENGTH)
        .is(row(10 / (1 + Math.exp(-2)), 20 / (1 + Math.exp(2)), 1), 1e-12);
  }

  @Test
  @Points(1)
  void a_single_place() {
    double[] query = {-3, 0};
    call(query, new double[][] {{7, 1}}, new double[][] {{5}})
        .mistakeIf(mean -> mean[0] == 7, KEYS_MIXED)
        .mistakeIf(mean -> mean.length == 1, "A single place has the weight 1.")
        .is(row(5), 1e-12);
  }

  @Test
  @Points(1)
  void scores_of_many_thousands() {
    double[] query = {1000, -1000};
    double[][] keys = {{0, 1000}, {1000, 0}, {1000, 0}, {0, 1000}};
    double[][] values = {{1000, -1000, 0}, {1, 2, 3}, {3, 2, 1}, {-5, 0, 0}};
    call(query, keys, values)
        .mistakeIf(
            mean -> Double.isNaN(mean[0]),
            "NaN. Is the largest score subtracted before the powers of e, and their sum complete"
                + " before you divide by it?")
        .mistake(values[0], FIRST)
        .is(row(2, 2, 2), 1e-12);
    double[] opposite = {-1000, -1000};
    call(opposite, keys, values)
        .mistakeIf(
            mean -> Double.isNaN(mean[0]),
            "NaN: all scores are far below 0, so subtract the largest of them.")
        .is(row(249.75, -249, 1), 1e-9);
  }

  @Test
  @Points(3)
  void any_places() {
    Expect.seeds(100, random -> {
      int d = 1 + random.nextInt(5);
      int length = 1 + random.nextInt(4);
      double[] query = numbers(random, d);
      double[][] keys = new double[1 + random.nextInt(5)][];
      double[][] values = new double[keys.length][];
      Arrays.setAll(keys, n -> numbers(random, d));
      Arrays.setAll(values, n -> numbers(random, length));
      call(query, keys, values)
          .mistakeIf(
              mean -> mean.length != length, LENGTH)
          .mistake(expected(query, keys, values, 1), "The scores are not divided by √d.")
          .mistake(expected(query, keys, values, d), "The scores are divided by d, not by √d.")
          .mistake(expected(query, keys, values, 1e300), SAME)
          .mistake(expected(query, keys, values, -Math.sqrt(d)), UPSIDE_DOWN)
          .mistake(values[0], FIRST)
          .mistake(
              expected(query, keys, values, Math.sqrt(keys.length)),
              "That is the root of the number of places: d is the length of the query.")
          .is(expected(query, keys, values, Math.sqrt(d)), 1e-9);
    });
  }

  private static Expectation<double[]> call(
      double[] query, double[][] keys, double[][] values) {
    return Expect.given("query", query, "keys", keys, "values", values)
        .when(() -> Attend.attend(query, keys, values))
        .mistakeIf(
            mean -> Double.isNaN(mean[0]) && isNaNEverywhere(),
            "NaN. Is the largest score subtracted before the powers of e, and their sum complete"
                + " before you divide by it?")
        .mistakeIfThrows(
            IndexOutOfBoundsException.class,
            "An index is beyond its array. It is keys[n][i] with i below d, and values[n][j], where"
                + " j may go further than d: the result has the length of values[n].");
  }

  private static boolean isNaNEverywhere() {
    double[][] one = {{1}};
    return Double.isNaN(Attend.attend(one[0], one, one)[0]);
  }

  /** The keys of the example in place of its values. */
  private static double[] keysMixed() {
    double weight = 1 / (1 + Math.exp(-2));
    double[] mean = new double[3];
    Arrays.setAll(mean, i -> weight * KEYS[0][i] + (1 - weight) * KEYS[1][i]);
    return mean;
  }

  /** The values of the example, mixed for that difference of the two scores. */
  private static double[] mixed(double difference) {
    double weight = 1 / (1 + Math.exp(-difference));
    return row(10 * weight, 20 * (1 - weight), 1);
  }

  /** The weight of place n is 1 / Σ_m exp(score_m − score_n). */
  private static double[] expected(
      double[] query, double[][] keys, double[][] values, double divisor) {
    double[] mean = new double[values[0].length];
    for (int n = 0; n < keys.length; n++) {
      double sum = 0;
      for (double[] key : keys) {
        sum += Math.exp((dot(query, key) - dot(query, keys[n])) / divisor);
      }
      for (int i = 0; i < mean.length; i++) {
        mean[i] += values[n][i] / sum;
      }
    }
    return mean;
  }

  private static double dot(double[] a, double[] b) {
    double dot = 0;
    for (int i = 0; i < a.length; i++) {
      dot += a[i] * b[i];
    }
    return dot;
  }

  private static boolean alike(double a, double b) {
    return Math.abs(a - b) < 1e-9;
  }

  private static double[] numbers(SeededRandom random, int n) {
    double[] numbers = new double[n];
    Arrays.setAll(numbers, i -> random.nextInt(8) == 0 ? 0 : random.nextDouble(-2, 2));
    return numbers;
  }

  private static double[] row(double... numbers) {
    return numbers;
  }
}
