package ch10;

import java.util.Arrays;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class SoftmaxJacobianTest {
  /** An entry of the table. */
  private interface Entry {
    double at(int k, int j);
  }

  @Test
  @Points(2)
  void the_nine_slopes_of_the_chapter() {
    check(
        new double[] {Math.log(0.2), Math.log(0.3), Math.log(0.5)},
        new double[][] {{0.16, -0.06, -0.1}, {-0.06, 0.21, -0.15}, {-0.1, -0.15, 0.25}});
    check(new double[] {0, Math.log(3)}, new double[][] {{0.1875, -0.1875}, {-0.1875, 0.1875}});
    check(new double[] {5}, new double[][] {{0}});
  }

  @Test
  @Points(1)
  void scores_whose_powers_no_double_can_hold() {
    check(new double[] {1000, 1000}, new double[][] {{0.25, -0.25}, {-0.25, 0.25}});
    check(new double[] {-1000, -1000}, new double[][] {{0.25, -0.25}, {-0.25, 0.25}});
    check(new double[] {1000, 0, -1000}, new double[3][3]);
  }

  @Test
  @Points(3)
  void any_scores() {
    Expect.seeds(
        100,
        random -> {
          double[] z = scores(random);
          check(z, right(z));
        });
  }

  /** On the diagonal what all others take together, so that each row adds up to 0. */
  private static double[][] right(double[] z) {
    double[] p = probabilities(z);
    double[][] slopes = table(z, (k, j) -> k == j ? 0 : -p[k] * p[j]);
    for (int k = 0; k < z.length; k++) {
      slopes[k][k] = -Arrays.stream(slopes[k]).sum();
    }
    return slopes;
  }

  private static void check(double[] z, double[][] right) {
    double[] p = probabilities(z);
    Expectation<double[][]> call =
        Expect.given("z", z).when(() -> SoftmaxJacobian.softmaxJacobian(z));
    call.mistakeIf(
        a -> Arrays.stream(a).flatMapToDouble(Arrays::stream).anyMatch(Double::isNaN)
            && isRightForSmallScores(),
        Arrays.stream(z).allMatch(score -> score < 0)
            ? "NaN: the powers are too small for a double. Subtract the largest score from all"
                + " scores before you take them, and let the search for it begin at z[0]: 0 and"
                + " Double.MIN_VALUE are larger than every negative score."
            : "NaN: subtract the largest score from all scores before you take powers.");
    if (z.length > 1) {
      double best = Arrays.stream(z).max().orElse(0);
      double[] large = Arrays.stream(z).map(score -> Math.exp(best - score)).toArray();
      double sum = Arrays.stream(large).sum(); // as of a mistake: too large now and then
      double[] reversed = Arrays.stream(large).map(power -> power / sum).toArray();
      call.mistake(
          table(z, (k, j) -> reversed[k] * ((k == j ? 1 : 0) - reversed[j])),
          "The smallest score has the largest probability: take powers of z_k − m, not of m −"
              + " z_k.");
      call.mistake(
          table(z, (k, j) -> k == j ? right[k][k] : 0),
          "Only the diagonal is filled: every probability answers to every score.");
      call.mistake(
          table(z, (k, j) -> k == j ? right[k][k] : p[k] * p[j]),
          "The sign beside the diagonal is wrong: a score takes from the other classes.");
      call.mistake(
          table(z, (k, j) -> k == j ? 0 : right[k][j]),
          "The diagonal is 0: a probability rises with its own score, by p(1 - p).");
      call.mistake(
          table(z, (k, j) -> k == j ? -p[k] * p[j] : p[k] * (1 - p[k])),
          "The two cases have changed places: p_k (1 - p_k) stands on the diagonal, where k is j.");
      call.mistake(
          table(z, (k, j) -> -p[k] * p[j]),
          "The 1 of the diagonal is missing: p_k (1 - p_k) there, -p_k p_j beside it.");
      call.mistake(
          table(z, (k, j) -> k == j ? p[k] * p[k] : right[k][j]),
          "The diagonal is the square of p_k: it must be p_k (1 - p_k).");
      call.mistake(
          table(z, (k, j) -> k == j ? p[k] : right[k][j]),
          "The diagonal is p_k: it must be p_k (1 - p_k).");
      call.mistake(
          table(z, (k, j) -> k == j ? right[k][k] - p[k] * p[k] : right[k][j]),
          "p_k p_j is subtracted on the diagonal, too, where 1 - p_k contains it already.");
      call.mistake(
          table(z, (k, j) -> k == j ? 1 - p[k] : right[k][j]),
          "The diagonal is 1 - p_k: multiply it by p_k.");
      call.mistake(
          table(z, (k, j) -> k == j ? right[k][k] : -p[k] * p[k]),
          "Beside the diagonal stands -p_k p_k: the second factor belongs to column j, -p_k p_j.");
      call.mistake(
          table(z, (k, j) -> k == j ? right[k][k] : -p[j] * p[j]),
          "Beside the diagonal stands -p_j p_j: the first factor belongs to row k, -p_k p_j.");
      call.mistake(
          table(z, (k, j) -> k == j ? z[k] * (1 - z[k]) : right[k][j]),
          "The diagonal is made of the scores: it is p_k (1 - p_k).");
      call.mistake(
          table(z, (k, j) -> k == j ? right[k][k] : -z[k] * z[j]),
          "Beside the diagonal stand scores: it must be -p_k p_j, with probabilities.");
      call.mistake(
          table(z, (k, j) -> j < k ? 0 : right[k][j]),
          "Below the diagonal all is 0: j runs over all scores, from 0.");
      call.mistake(
          table(z, (k, j) -> j > k ? 0 : right[k][j]),
          "Above the diagonal all is 0: j runs over all scores, to the last.");
      double[] powers = Arrays.stream(z).map(score -> Math.exp(score - best)).toArray();
      call.mistake(
          table(z, (k, j) -> powers[k] * ((k == j ? 1 : 0) - powers[j])),
          "The powers were used as probabilities: divide each by their sum first.");
      call.mistake(
          table(z, (k, j) -> (k == j ? 1 : 0) - p[k] * p[j]),
          "The 1 of the diagonal is not multiplied: p_k (1 - p_k) there, not 1 - p_k p_k.");
      call.mistake(
          table(z, (k, j) -> k == j ? p[k] : 0),
          "The probabilities stand on the diagonal: these are not slopes yet.");
      call.mistake(table(z, (k, j) -> -right[k][j]), "All signs are reversed.");
      call.mistake(
          table(z, (k, j) -> (k == j ? 1 : 0) - p[j]),
          "That is the slope of ln p_k: multiply by p_k.");
      call.mistake(
          table(z, (k, j) -> (k == j ? 1 : 0) - p[k]),
          "That is the slope of ln p, with rows and columns exchanged: multiply by p.");
      call.mistake(
          table(z, (k, j) -> z[k] * ((k == j ? 1 : 0) - z[j])),
          "The scores were used as probabilities: take softmax first.");
      call.mistake(
          table(z, (k, j) -> k == j ? slope(z[k]) : 0),
          "That is the slope of a sigmoid for each score: take softmax of all of them.");
      call.mistake(
          table(z, (k, j) -> p[k] * (1 - p[k])),
          "Every column has the slopes of the diagonal: beside it they are -p_k p_j.");
      call.mistake(
          table(z, (k, j) -> p[j] * (1 - p[j])),
          "Every row has the slopes of the diagonal: beside it they are -p_k p_j.");
      call.mistake(
          table(z, (k, j) -> p[k] * (1 - p[j])),
          "The 1 belongs to the diagonal only: beside it the slope is -p_k p_j.");
    }
    call.is(right, 1e-9);
  }

  /** Whether only the size of the scores is in the way. */
  private static boolean isRightForSmallScores() {
    double[] z = {Math.log(0.2), Math.log(0.3), Math.log(0.5)};
    double[][] slopes = SoftmaxJacobian.softmaxJacobian(z);
    return Math.abs(slopes[0][0] - 0.16) < 1e-9 && Math.abs(slopes[0][1] + 0.06) < 1e-9;
  }

  private static double slope(double z) {
    double a = 1 / (1 + Math.exp(-z));
    return a * (1 - a);
  }

  private static double[][] table(double[] z, Entry entry) {
    double[][] table = new double[z.length][z.length];
    for (int k = 0; k < z.length; k++) {
      for (int j = 0; j < z.length; j++) {
        table[k][j] = entry.at(k, j);
      }
    }
    return table;
  }

  /** Another way to the same: 1 / Σ_j e^(z_j − z_k). */
  private static double[] probabilities(double[] z) {
    return Arrays.stream(z)
        .map(own -> 1 / Arrays.stream(z).map(other -> Math.exp(other - own)).sum())
        .toArray();
  }

  /** From 1 to 7 scores, now and then a 0, a 1000 or a −1000 among them. */
  private static double[] scores(SeededRandom random) {
    double scale = new double[] {1, 3, 20}[random.nextInt(3)];
    double[] z = new double[1 + random.nextInt(7)];
    for (int k = 0; k < z.length; k++) {
      z[k] = scale * random.nextGaussian();
    }
    if (random.nextInt(4) == 0) {
      z[random.nextInt(z.length)] = new double[] {0, 1000, -1000}[random.nextInt(3)];
    }
    return z;
  }
}
