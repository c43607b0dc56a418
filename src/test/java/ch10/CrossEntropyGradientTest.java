package ch10;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class CrossEntropyGradientTest {
  @Test
  @Points(2)
  void the_probabilities_of_the_chapter() {
    check(new double[] {2, 0, 1, -1}, 2, new double[] {
      0.6439142598879724, 0.08714431874203257, -0.7631171819100899, 0.03205860328008499
    });
    double[] z = {Math.log(0.2), Math.log(0.3), Math.log(0.5)};
    check(z, 2, new double[] {0.2, 0.3, -0.5});
    check(z, 1, new double[] {0.2, -0.7, 0.5});
    check(new double[] {5}, 0, new double[] {0});
  }

  @Test
  @Points(1)
  void scores_whose_powers_no_double_can_hold() {
    check(new double[] {1000, 1000}, 0, new double[] {-0.5, 0.5});
    check(new double[] {-1000, -1000}, 1, new double[] {0.5, -0.5});
    check(new double[] {1000, 0, -1000}, 2, new double[] {1, 0, -1});
    check(new double[] {1000, 0, -1000}, 0, new double[] {0, 0, 0});
  }

  @Test
  @Points(3)
  void any_scores() {
    Expect.seeds(
        100,
        random -> {
          double[] z = scores(random);
          int y = random.nextInt(z.length);
          double[] p = probabilities(z);
          check(z, y, entries(z, k -> k == y ? p[k] - 1 : p[k]));
        });
  }

  private static void check(double[] z, int y, double[] right) {
    double[] p = probabilities(z);
    Expectation<double[]> call =
        Expect.given("z", z, "y", y).when(() -> CrossEntropyGradient.crossEntropyGradient(z, y));
    call.mistakeIfThrows(
        IndexOutOfBoundsException.class,
        "An index leaves its array: y and all other indices count from 0, and the last score is"
            + " z[z.length - 1].");
    call.mistakeIf(
        a -> Arrays.stream(a).anyMatch(Double::isNaN) && isRightForSmallScores(),
        Arrays.stream(z).allMatch(score -> score < 0)
            ? "NaN: the powers are too small for a double. Subtract the largest score from all"
                + " scores before you take them, and let the search for it begin at z[0]: 0 and"
                + " Double.MIN_VALUE are larger than every negative score."
            : "NaN: subtract the largest score from all scores before you take powers.");
    double[] powers = entries(z, k -> Math.exp(z[best(z)] - z[k])); // as of a mistake: too large
    double total = Arrays.stream(powers).sum();
    call.mistake(
        entries(z, k -> powers[k] / total - (k == y ? 1 : 0)),
        "The smallest score has the largest probability: take powers of z_k − m, not of m − z_k.");
    call.mistake(p, "These are the probabilities: 1 is not subtracted for the right class.");
    call.mistake(entries(z, k -> -right[k]), "Sign reversed: p minus 1, not 1 minus p.");
    call.mistake(
        entries(z, k -> k == y ? 1 - p[k] : p[k]),
        "Sign reversed for the right class: p minus 1, not 1 minus p.");
    call.mistake(
        entries(z, k -> k == y ? -1 / p[k] : 0),
        "That is the slope at the probabilities, -1/p: the scores are asked for.");
    call.mistake(
        entries(z, k -> k == y ? p[k] + 1 : p[k]),
        "1 is added for the right class: subtract it there.");
    if (z.length > 1) {
      double sum = Arrays.stream(z).map(score -> Math.exp(score - z[best(z)])).sum();
      call.mistake(
          entries(z, k -> k == y ? p[k] - 1 / sum : p[k]),
          "1 is subtracted before the division by the sum: first all probabilities, then the 1.");
      call.mistake(
          entries(z, k -> k == y ? -1 : p[k]),
          "The slope of the right class is -1: subtract 1 from its probability.");
      call.mistake(
          entries(z, k -> k == y ? -1 : 0),
          "The probabilities are missing: for every class p_k, and 1 less for the right one.");
      call.mistake(
          entries(z, k -> p[k] * (1 - p[k])),
          "That is how p_k answers to its own score: the slope of the loss is p_k, less 1 for the"
              + " right class.");
      call.mistake(
          entries(z, k -> -p[y] * right[k]),
          "That is the slope of p_y, not of the loss -ln p_y: divide by -p_y.");
      call.mistake(
          entries(z, k -> k == y ? right[k] : 0),
          "The wrong classes got 0: their scores are in the sum, so they have slopes too.");
      call.mistake(
          entries(z, k -> p[k] - 1),
          "1 is subtracted for every class: only the right one loses it.");
      call.mistake(
          entries(z, k -> p[k] - y),
          "y is the number of the right class, not a target: subtract 1 for class y alone.");
      call.mistake(
          entries(z, k -> right[k] / z.length),
          "Divided by the number of classes: this is the slope for one example.");
      call.mistake(entries(z, k -> 2 * right[k]), "A factor 2, as from a square: leave it out.");
      call.mistake(
          entries(z, k -> right[k] * p[k] * (1 - p[k])),
          "Multiplied by p(1 - p): that slope has canceled already, leave it out.");
      call.mistake(
          entries(z, k -> 2 * right[k] * p[k] * (1 - p[k])),
          "That belongs to a squared error: the slope of cross-entropy is p - [k = y].");
      call.mistake(
          entries(z, k -> 1 / (1 + Math.exp(-z[k])) - (k == y ? 1 : 0)),
          "Each score went through a sigmoid: take softmax of all of them.");
      call.mistake(
          entries(z, k -> z[k] - (k == y ? 1 : 0)),
          "1 is subtracted from the scores: take softmax first.");
      call.mistake(
          entries(z, k -> p[k] - (k == y + 1 ? 1 : 0)),
          "The class after the right one lost the 1: y counts from 0.");
      call.mistake(
          entries(z, k -> p[k] - (k == y - 1 ? 1 : 0)),
          "The class before the right one lost the 1: y counts from 0.");
      call.mistake(
          entries(z, k -> p[k] - (k == best(z) ? 1 : 0)),
          "The largest probability lost the 1: it belongs to the right class, y.");
    }
    call.is(right, 1e-9);
  }

  /** Whether only the size of the scores is in the way. */
  private static boolean isRightForSmallScores() {
    double[] slopes = CrossEntropyGradient.crossEntropyGradient(new double[] {0, Math.log(3)}, 0);
    return Math.abs(slopes[0] + 0.75) < 1e-9 && Math.abs(slopes[1] - 0.75) < 1e-9;
  }

  private static int best(double[] z) {
    double max = Arrays.stream(z).max().orElse(0);
    return IntStream.range(0, z.length).filter(k -> z[k] == max).findFirst().orElse(0);
  }

  private static double[] entries(double[] z, IntToDoubleFunction entry) {
    return IntStream.range(0, z.length).mapToDouble(entry).toArray();
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
