package ch10;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class SoftmaxTest {
  private static final double[] RIGHT = {
    0.09003057317038046, 0.24472847105479764, 0.6652409557748218
  };

  private static final String NO_POWERS =
      "The distances from the largest score are divided by their sum: take powers of e first.";

  @Test
  @Points(2)
  void the_scores_of_the_chapter() {
    check(new double[] {1, 2, 3}, RIGHT);
    check(new double[] {0, 0}, new double[] {0.5, 0.5});
    check(new double[] {0.5, 2}, new double[] {0.18242552380635635, 0.8175744761936437});
    check(new double[] {-3}, new double[] {1});
  }

  @Test
  @Points(2)
  void scores_whose_powers_no_double_can_hold() {
    extreme(new double[] {1000, 1001, 1002}, RIGHT, "NaN: e^1000 is too large for a double, so"
        + " infinity is divided by infinity. Subtract the largest score from all of them first.");
    extreme(new double[] {-1002, -1001, -1000}, RIGHT, "NaN: all powers are 0 here, and 0/0 is no"
        + " number. Subtract the largest score, and let the search for it begin at z[0]: 0 and"
        + " Double.MIN_VALUE are larger than every negative score.");
    extreme(new double[] {1000, 0, -1000}, new double[] {1, 0, 0}, "NaN: some power is still too"
        + " large. Subtract the largest of all scores; the smallest, the average or the last one"
        + " may leave large differences.");
    extreme(new double[] {-1000, 0, 1000}, new double[] {0, 0, 1}, "NaN: some power is still too"
        + " large. Subtract the largest of all scores: here it is the last one, and the first is"
        + " the smallest.");
  }

  @Test
  @Points(3)
  void any_scores() {
    Expect.seeds(
        100,
        random -> {
          double[] z = scores(random);
          double shift = new double[] {0, 0, 1000, -1000}[random.nextInt(4)];
          double[] moved = Arrays.stream(z).map(score -> score + shift).toArray();
          check(moved, right(moved));
        });
  }

  /** Another way to the same: 1 / Σ_j e^(z_j − z_k). */
  private static double[] right(double[] z) {
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

  private static void check(double[] z, double[] right) {
    Expectation<double[]> call = Expect.given("z", z).when(() -> Softmax.softmax(z));
    mistakes(call, z);
    call.is(right, 1e-9);
  }

  private static void extreme(double[] z, double[] right, String whenNan) {
    Expect.given("z", z)
        .when(() -> Softmax.softmax(z))
        .mistakeIf(
            p -> Arrays.stream(p).anyMatch(Double::isNaN) && isRightForSmallScores(), whenNan)
        .mistakeIf(
            p -> Math.abs(p[0] - 1 / 3.0) < 1e-9 && p[0] == p[1] && p[1] == p[2]
                && isRightForSmallScores(),
            "All scores got the same: they were cut off at some limit. Subtract the largest score"
                + " from all, so that their differences stay.")
        .is(right, 1e-9);
  }

  private static void mistakes(Expectation<double[]> call, double[] z) {
    double sum = Arrays.stream(z).sum();
    double max = Arrays.stream(z).max().orElse(0);
    double[] powers = map(z, Math::exp);
    double[] shifted = map(z, score -> Math.exp(score - max));
    double total = DoubleStream.of(powers).sum();
    double rest = DoubleStream.of(shifted).sum();
    double[] p = right(z);
    boolean several = z.length > 1;
    boolean overflows = Arrays.stream(z).anyMatch(score -> Math.abs(score) > 700);
    call.mistakeIf(
        a -> overflows && Arrays.stream(a).anyMatch(Double::isNaN) && isRightForSmallScores(),
        "NaN: subtract the largest score from all scores before you take powers.");
    double distances = sum - z.length * max;
    call.mistakeWhere(
        distances != 0, () -> map(z, score -> (score - max) / distances), NO_POWERS);
    call.mistakeWhere(
        z.length > 1, () -> map(z, score -> (score - max + 1) / (distances + z.length)), NO_POWERS);
    call.mistake(map(z, score -> 1 / (1 + Math.exp(-score))),
        "That is the sigmoid of each score: divide each power by the sum of all powers.");
    call.mistake(map(z, score -> score / sum),
        "The scores themselves are divided by their sum: take powers of e first.");
    call.mistake(powers, "The powers are not divided by their sum.");
    call.mistake(
        shifted, "The largest power is 1 now, but the powers are not divided by their sum.");
    call.mistake(map(p, Math::log), "These are the logarithms of the probabilities.");
    if (several) {
      call.mistake(right(map(z, score -> -score)),
          "Sign reversed: the smallest score has the largest probability.");
      call.mistake(right(map(z, score -> score * Math.log(2))),
          "These are powers of 2: take powers of e, Math.exp.");
      call.mistake(right(map(z, score -> score * Math.log(10))),
          "These are powers of 10: take powers of e, Math.exp.");
      call.mistake(map(z, score -> score == max ? 1 : 0),
          "The largest score takes all: softmax leaves something for the others.");
      call.mistake(running(shifted),
          "Each power is divided by the sum so far: finish the sum before the first division.");
      call.mistake(map(shifted, power -> power / total),
          "The largest score is subtracted above the line only: the sum needs the same powers.");
      call.mistake(map(powers, power -> power / rest),
          "The largest score is subtracted in the sum only: the powers above need it too.");
      call.mistake(map(shifted, power -> power / (rest - power)),
          "The sum leaves out the class itself: it goes over all classes.");
      if (max != 0) {
        call.mistake(map(shifted, power -> power / Math.exp(max)),
            "Divided by the largest power alone: divide by the sum of all powers.");
      }
      if (z.length != max) {
        call.mistake(map(powers, power -> power / z.length),
            "Divided by the number of classes: divide by the sum of the powers.");
        call.mistake(map(shifted, power -> power / z.length),
            "Divided by the number of classes: divide by the sum of the powers.");
        call.mistake(map(shifted, power -> power / max),
            "Divided by the largest score: divide by the sum of the powers.");
      }
      call.mistake(map(shifted, power -> power / sum),
          "Divided by the sum of the scores: divide by the sum of the powers.");
      call.mistake(map(shifted, power -> power / (rest + 1)),
          "The sum of the powers is 1 too large: let it begin at 0.");
      call.mistake(right(map(z, score -> score / max)),
          "The scores are divided by the largest: subtract it.");
      call.mistake(map(shifted, power -> (power - 1) / (rest - z.length)),
          "Math.expm1 is e^x - 1: take Math.exp.");
      call.mistake(map(shifted, power -> power * power / rest),
          "The powers are squared above the line: divide each power by the sum, once.");
      call.mistake(withoutLast(z),
          "The last score is left out: both loops run to z.length.");
      call.mistake(map(shifted, power -> power / (rest - shifted[0])),
          "The sum leaves out the first class: it begins at 0.");
      call.mistake(map(shifted, power -> power / (rest - shifted[z.length - 1])),
          "The sum leaves out the last class.");
    }
  }

  /** Whether only the size of the scores is in the way. */
  private static boolean isRightForSmallScores() {
    double[] p = Softmax.softmax(new double[] {0, Math.log(3)});
    return Math.abs(p[0] - 0.25) < 1e-9 && Math.abs(p[1] - 0.75) < 1e-9;
  }

  private static double[] withoutLast(double[] z) {
    return Arrays.copyOf(right(Arrays.copyOf(z, z.length - 1)), z.length);
  }

  private static double[] running(double[] powers) {
    return IntStream.range(0, powers.length)
        .mapToDouble(k -> powers[k] / Arrays.stream(powers, 0, k + 1).sum())
        .toArray();
  }

  private static double[] map(double[] values, DoubleUnaryOperator f) {
    return Arrays.stream(values).map(f).toArray();
  }
}
