package ch10;

import java.util.Arrays;
import java.util.stream.IntStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class CrossEntropyTest {
  @Test
  @Points(2)
  void the_scores_of_the_chapter() {
    check(new double[] {1, 2, 3}, 0, 2.4076059644443806);
    check(new double[] {1, 2, 3}, 1, 1.4076059644443806);
    check(new double[] {3, 1, 2, -1, 0}, 1, 2.451914395937593);
    check(new double[] {7, 7, 7}, 2, Math.log(3));
    check(new double[] {-4}, 0, 0);
  }

  @Test
  @Points(2)
  void scores_whose_powers_no_double_can_hold() {
    extreme(new double[] {1000, 1001, 1002}, 1, 1.4076059644443806);
    extreme(new double[] {-1000, -1001, -1002}, 1, 1.4076059644443806);
    extreme(new double[] {1000, 0}, 1, 1000);
    extreme(new double[] {1000, 0, -1000}, 0, 0);
    extreme(new double[] {0, -1000, 1000}, 1, 2000);
  }

  @Test
  @Points(3)
  void any_scores() {
    Expect.seeds(
        100,
        random -> {
          double[] z = scores(random);
          int y = random.nextInt(z.length);
          check(z, y, right(z, y));
        });
  }

  /** How far the largest score leads, and the logarithm of what the others add. */
  private static double right(double[] z, int y) {
    double lead = Arrays.stream(z).max().orElse(0) - z[y];
    return lead + Math.log(Arrays.stream(z).map(s -> Math.exp(s - z[y] - lead)).sum());
  }

  private static void extreme(double[] z, int y, double right) {
    Expect.given("z", z, "y", y)
        .when(() -> CrossEntropy.crossEntropy(z, y))
        .mistakeIf(
            a -> a.isNaN() && isRightForSmallScores(),
            "NaN: some power is too large for a double, or all are 0. Take the largest score out"
                + " of logsumexp; a search for it begins at z[0], not at 0.")
        .mistakeIf(
            a -> a.isInfinite() && isRightForSmallScores()
                && Double.isFinite(CrossEntropy.crossEntropy(new double[] {1000, 0}, 0))
                && Double.isInfinite(CrossEntropy.crossEntropy(new double[] {1000, 0}, 1)),
            "Infinite: a probability was computed, and it is 0 here. Never compute it: the loss is"
                + " logsumexp(z) - z[y].")
        .mistakeIf(
            a -> a.isInfinite() && isRightForSmallScores(),
            "Infinite: some power is too large for a double, or all are 0. Take the largest score"
                + " out of logsumexp; a search for it begins at z[0], not at 0.")
        .mistakeIf(
            a -> a > 1 && a < 800 && isRightForSmallScores()
                && a == CrossEntropy.crossEntropy(new double[] {1000, 0}, 1)
                && a == CrossEntropy.crossEntropy(new double[] {0, -1000, 1000}, 1),
            "The loss has a ceiling: the probability was kept above some tiny number. Stay with the"
                + " scores, logsumexp(z) - z[y].")
        .is(right, 1e-9);
  }

  private static void check(double[] z, int y, double right) {
    double max = Arrays.stream(z).max().orElse(0);
    double sum = right + z[y];
    double[] p = probabilities(z);
    Expectation<Double> call =
        Expect.given("z", z, "y", y).when(() -> CrossEntropy.crossEntropy(z, y));
    call.mistakeIfThrows(
        IndexOutOfBoundsException.class,
        "An index leaves its array: y and all other indices count from 0, so the right score is"
            + " z[y], and the last one is z[z.length - 1].");
    call.mistakeIf(
        a -> a.isNaN() && z[y] < 0 && !Double.isNaN(ofSmallScores()),
        "NaN: z holds scores, which may be negative, so it is no use to take the logarithm of"
            + " one. Or a power was too large: take the largest score out of logsumexp.");
    call.mistakeIf(
        a -> a.isNaN() && !isRightForSmallScores(),
        "NaN: Math.log got a negative number, or there is 0 / 0, 0 · ∞ or ∞ − ∞ in the loss.");
    call.mistakeIf(
        a -> a.isInfinite() && Double.isInfinite(ofSmallScores()),
        "Infinite also where the scores are small: the logarithm of 0 was taken, or something was"
            + " divided by 0. Is the sum of the powers built up?");
    call.mistakeIf(
        a -> a.isNaN() && isRightForSmallScores(),
        "NaN: some power is too large for a double, or all are 0. Take the largest score out of"
            + " logsumexp and never compute a probability.");
    call.mistakeIf(
        a -> a.isInfinite() && isRightForSmallScores(),
        "Infinite: some power is too large for a double, or all are 0. Take the largest score out"
            + " of logsumexp and never compute a probability.");
    call.mistake(-right, "Sign reversed: the loss is logsumexp(z) - z[y], never negative.");
    call.mistake(right - max, "The largest score was taken out of the sum and not added again.");
    call.mistake(p[y], "That is the probability of the right class: the loss is -ln of it.");
    call.mistake(
        max - z[y],
        "That is how far the largest score is ahead: logsumexp is that score plus the logarithm of"
            + " the sum of all e^(z_k − largest).");
    call.mistake(1 - p[y], "That is 1 - p_y: the loss is -ln p_y.");
    call.mistake(-Math.log(z[y]), "z holds scores, not probabilities: softmax comes first.");
    call.mistake(right / Math.log(2), "The logarithm has base 2: take Math.log.");
    call.mistake(right / Math.log(10), "The logarithm has base 10: take Math.log.");
    double log = right + z[y] - max;
    call.mistake(
        right + log / Math.log(2) - log, "The logarithm has base 2: take Math.log.");
    call.mistake(
        right + log / Math.log(10) - log, "The logarithm has base 10: take Math.log.");
    call.mistake(
        right + Math.log1p(Math.exp(log)) - log,
        "1 is added to the sum of the powers: let it begin at 0, and take Math.log of it, not"
            + " Math.log1p.");
    call.mistake(
        right + Math.exp(log) - log, "The logarithm is missing: the sum itself was taken.");
    call.mistake(
        right - 2 * max,
        "The largest score is subtracted after the logarithm: it must be added again.");
    call.mistake(
        right + max,
        "The largest score is in it once too often: added after the logarithm, it makes up for"
            + " that in the powers; z[y] stays as it is.");
    call.mistake(right + 2 * z[y], "The score of the right class is added: subtract it.");
    if (y > 0 && z[0] != y) {
      call.mistake(sum, "The score of the right class is not subtracted.");
      call.mistake(
          sum - y, "The number y itself is subtracted: take the score of that class, z[y].");
    }
    call.mistake(
        -p[y] * Math.log(p[y]), "Multiplied by the probability: the loss is -ln p_y alone.");
    if (y > 1) {
      call.mistake(
          sum - z[0], "The score of class 0 is subtracted, whatever y is: take z[y].");
    }
    if (z.length > 1) {
      int last = z.length - 1;
      if (y > 0 && y < last) {
        call.mistake(
            right + Math.log(1 - p[y]),
            "The right class is not in the sum: logsumexp goes over all scores.");
      }
      if (y > 0) {
        call.mistake(
            right + Math.log(1 - p[0]), "The first score is left out of the sum: begin at 0.");
      }
      if (y < last) {
        call.mistake(
            right + Math.log(1 - p[last]), "The last score is left out of the sum.");
      }
      call.mistake(
          IntStream.range(0, z.length)
              .mapToDouble(k -> Math.log1p(Math.exp(k == y ? -z[k] : z[k]))).sum(),
          "Each score went through a sigmoid: softmax looks at all of them together.");
      call.mistake(
          right / z.length,
          "Divided by the number of classes: the loss of one example is not averaged.");
      call.mistake(
          right - Arrays.stream(p).map(v -> Math.log(1 - v)).sum() + Math.log(1 - p[y]),
          "The wrong classes count too here, as separate questions: only ln p_y counts.");
      call.mistake(
          -Arrays.stream(p).map(v -> v * Math.log(v)).sum(),
          "Each logarithm is weighted by its own probability: take that of the right class alone.");
      call.mistake(
          Arrays.stream(p).map(v -> v * v).sum() - 2 * p[y] + 1,
          "That is a squared error: the loss is -ln p_y.");
      call.mistake(
          -Arrays.stream(p).map(Math::log).sum(),
          "The logarithms of all classes are added up: only the right class counts.");
    }
    if (y + 1 < z.length) {
      call.mistake(
          sum - z[y + 1], "The score after the right one was subtracted: y counts from 0.");
    }
    if (y > 1) {
      call.mistake(
          sum - z[y - 1], "The score before the right one was subtracted: y counts from 0.");
    }
    call.mistakeWhere(
        true, () -> Math.abs(subtracted() - 4) < 1e-9 ? sum - max : right,
        "The largest score was subtracted: take that of the right class, z[y].");
    call.mistakeWhere(
        true, () -> Math.abs(subtracted() - 3) < 1e-9 ? sum - z[z.length - 1] : right,
        "The last score is subtracted, whatever y is: take z[y].");
    call.mistake(
        sum - Arrays.stream(z).sum(),
        "All scores are subtracted: take that of the right class alone, z[y].");
    call.mistake(
        right - Math.log(z.length),
        "The logarithm is that of a mean: take that of the sum, logsumexp.");
    call.is(right, 1e-9);
  }

  /** The learner's loss where nothing is in the way; right is ln 4 − ln 3. */
  private static double ofSmallScores() {
    return CrossEntropy.crossEntropy(new double[] {0, Math.log(3)}, 1);
  }

  /** What the learner takes from logsumexp where that of the right class is 0. */
  private static double subtracted() {
    double[] z = {1, 4, 2, 0, 2.5, 3};
    return right(z, 3) - CrossEntropy.crossEntropy(z, 3);
  }

  private static boolean isRightForSmallScores() {
    return Math.abs(ofSmallScores() - Math.log(4 / 3.0)) < 1e-9;
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
