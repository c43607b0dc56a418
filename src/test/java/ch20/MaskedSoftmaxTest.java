package ch20;

import java.util.Arrays;
import java.util.stream.DoubleStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class MaskedSoftmaxTest {
  private static final String NO_MASK =
      "There is no mask: position 0 sees all the others. Row t ends with position t.";
  private static final String NO_SUM =
      "Later positions were set to 0 after the softmax, so a row no longer adds up to 1: leave them"
          + " out before the division.";
  private static final String ZERO_SCORE =
      "Hidden scores were set to 0, and e to the power 0 is 1: they still count in the sum.";
  private static final String WITHOUT_ITSELF =
      "A position does not see itself: position t belongs to row t.";
  private static final String ONE_AHEAD = "Row t sees position t + 1: it ends with position t.";
  private static final String REVERSED =
      "The mask is reversed: row t sees itself and what comes after it.";
  private static final String COLUMNS =
      "The columns add up to 1: the softmax runs along a row, over what this row looks at.";
  private static final String HIDDEN_MAX =
      "NaN or a row of zeros where a hidden score is the largest: subtract the largest of those"
          + " that may be seen.";

  /** The positions that row t sees run from {@code first} to {@code last}. */
  private interface Mask {
    boolean sees(int t, int s);
  }

  @Test
  @Points(2)
  void three_positions() {
    double[][] scores = {
      {1, Math.log(2), 0}, {0, Math.log(3), Math.log(6)}, {0, Math.log(2), 0}
    };
    call(scores)
        .mistake(powers(scores), "The powers of e are right: divide them by the sum of their row.")
        .mistake(
            new double[][] {{1, 0, 0}, {1, 0.75, 0}, {1, 2 / 3.0, 0.25}},
            "Each power is divided by the sum so far: complete the sum of the row first.")
        .is(new double[][] {{1, 0, 0}, {0.25, 0.75, 0}, {0.25, 0.5, 0.25}}, 1e-12);
  }

  @Test
  @Points(1)
  void the_first_position_sees_only_itself() {
    call(new double[][] {{-3}}).is(new double[][] {{1}}, 1e-12);
    call(new double[][] {{-3, 2}, {4, 4}})
        .mistakeIf(
            weights -> weights.length == 2 && Math.abs(weights[1][0] - 1 / 3.0) < 1e-9,
            "The sum goes on from row to row: begin that of each row with 0.")
        .is(new double[][] {{1, 0}, {0.5, 0.5}}, 1e-12);
  }

  @Test
  @Points(2)
  void large_scores_that_are_seen_or_hidden() {
    double[][] seen = {{-50, 0, 0}, {-3000, -5000, -9000}, {1000, 3000, 3000}};
    call(seen)
        .mistakeIf(
            MaskedSoftmaxTest::isNaN,
            "NaN: subtract the largest score that row t sees before the powers of e.")
        .mistakeIf(
            weights -> weights[1][0] + weights[1][1] == 0,
            "Hidden scores got a number, such as −1000, and those that are seen are smaller: leave"
                + " the hidden ones out.")
        .is(new double[][] {{1, 0, 0}, {1, 0, 0}, {0, 0.5, 0.5}}, 1e-12);
    double[][] hidden = {{0, 5000, 9000}, {0, 0, 7000}, {2, 2, 2}};
    double third = 1 / 3.0;
    call(hidden)
        .mistakeIf(weights -> isNaN(weights) || sum(weights[0]) == 0, HIDDEN_MAX)
        .is(new double[][] {{1, 0, 0}, {0.5, 0.5, 0}, {third, third, third}}, 1e-12);
  }

  @Test
  @Points(2)
  void any_sequence() {
    Expect.seeds(100, random -> {
      int n = 1 + random.nextInt(6);
      double[][] scores = numbers(random, n);
      call(scores).is(softmax(scores, (t, s) -> s <= t), 1e-9);
    });
  }

  private static Expectation<double[][]> call(double[][] scores) {
    int n = scores.length;
    return Expect.given("scores", scores)
        .when(() -> MaskedSoftmax.weights(scores))
        .mistakeWhere(n > 1, () -> softmax(scores, (t, s) -> true), NO_MASK)
        .mistakeWhere(n > 1, () -> afterwards(scores), NO_SUM)
        .mistakeWhere(n > 1, () -> softmax(masked(scores), (t, s) -> true), ZERO_SCORE)
        .mistakeWhere(n > 1, () -> afterwards(masked(scores)), ZERO_SCORE)
        .mistakeWhere(n > 1, () -> softmax(scores, (t, s) -> s <= t + 1), ONE_AHEAD)
        .mistakeWhere(n > 1, () -> softmax(scores, (t, s) -> s >= t), REVERSED)
        .mistakeWhere(n > 1, () -> softmax(transposed(scores), (t, s) -> s <= t),
            "scores[s][t] was read: scores[t][s] says how well s fits what t asks for.")
        .mistakeWhere(
            n > 1, () -> transposed(softmax(transposed(scores), (t, s) -> s <= t)), COLUMNS)
        .mistakeWhere(
            n > 1, () -> transposed(softmax(transposed(scores), (t, s) -> s >= t)), COLUMNS)
        .mistakeWhere(
            n > 1, () -> transposed(softmax(transposed(scores), (t, s) -> true)), COLUMNS)
        .mistakeIf(weights -> n > 1 && withoutItself(weights, scores), WITHOUT_ITSELF)
        .mistakeIf(
            weights -> Arrays.stream(weights).limit(n - 1).allMatch(row -> sum(row) == 0)
                && sum(weights[n - 1]) > 0 && n > 1,
            "Only the last row is filled: every position gets its weights.")
        .mistakeIf(
            weights -> weights.length == n && weights[n - 1].length == n && n > 1
                && Math.abs(sum(weights[n - 1]) - n) < 1e-9,
            "Every row is divided by its own largest number, or each weight is 1: divide by the sum"
                + " of the powers.")
        .mistakeIf(
            weights -> weights.length == n && n > 1 && weights[0].length == 1,
            "The rows are of different lengths: each has one weight for each position, 0 where"
                + " nothing may be seen.");
  }

  /** Row 0 would see nothing at all, and may be anything. */
  private static boolean withoutItself(double[][] weights, double[][] scores) {
    double[][] wrong = softmax(scores, (t, s) -> s < t);
    for (int t = 1; t < scores.length; t++) {
      for (int s = 0; s < scores.length; s++) {
        if (!(Math.abs(weights[t][s] - wrong[t][s]) < 1e-9)) {
          return false;
        }
      }
    }
    return true;
  }

  private static double[][] softmax(double[][] scores, Mask mask) {
    int n = scores.length;
    double[][] weights = new double[n][n];
    for (int t = 0; t < n; t++) {
      for (int s = 0; s < n; s++) {
        double inverse = 0; // the sum of all powers over this one
        for (int u = 0; u < n; u++) {
          inverse += mask.sees(t, u) ? Math.exp(scores[t][u] - scores[t][s]) : 0;
        }
        weights[t][s] = mask.sees(t, s) ? 1 / inverse : 0;
      }
    }
    return weights;
  }

  private static double[][] afterwards(double[][] scores) {
    double[][] weights = softmax(scores, (t, s) -> true);
    for (int t = 0; t < scores.length; t++) {
      Arrays.fill(weights[t], t + 1, scores.length, 0);
    }
    return weights;
  }

  private static double[][] masked(double[][] scores) {
    double[][] masked = new double[scores.length][];
    Arrays.setAll(masked, t -> Arrays.copyOf(Arrays.copyOf(scores[t], t + 1), scores.length));
    return masked;
  }

  private static double[][] powers(double[][] scores) {
    double[][] powers = new double[scores.length][scores.length];
    for (int t = 0; t < scores.length; t++) {
      for (int s = 0; s <= t; s++) {
        powers[t][s] = Math.exp(scores[t][s]);
      }
    }
    return powers;
  }

  private static double[][] transposed(double[][] m) {
    double[][] transposed = new double[m.length][m.length];
    for (int t = 0; t < m.length; t++) {
      for (int s = 0; s < m.length; s++) {
        transposed[s][t] = m[t][s];
      }
    }
    return transposed;
  }

  private static boolean isNaN(double[][] weights) {
    return Arrays.stream(weights).flatMapToDouble(Arrays::stream).anyMatch(Double::isNaN);
  }

  private static double sum(double[] row) {
    return DoubleStream.of(row).sum();
  }

  private static double[][] numbers(SeededRandom random, int n) {
    double[][] numbers = new double[n][n];
    for (double[] row : numbers) {
      Arrays.setAll(row, s -> random.nextInt(6) == 0 ? 0 : random.nextDouble(-3, 3));
    }
    return numbers;
  }
}
