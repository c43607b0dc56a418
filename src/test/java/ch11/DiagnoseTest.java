package ch11;

import ch11.Diagnose.Diagnosis;
import java.util.Arrays;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class DiagnoseTest {
  private static final String DIVERGING_BY_VAL =
      "The last of val is above its first, but that of train is not: only train decides over"
          + " DIVERGING there.";
  private static final double NAN = Double.NaN;
  private static final double INFINITE = Double.POSITIVE_INFINITY;

  @Test
  @Points(2)
  void one_pair_of_curves_for_each_answer() {
    check(Diagnosis.HEALTHY, curve(2.3, 1, 0.4, 0.2), curve(2.3, 1.1, 0.6, 0.5));
    check(Diagnosis.DIVERGING, curve(2.3, 4, 9, 30), curve(2.3, 4, 9, 30));
    check(Diagnosis.OVER_FITTING, curve(2.3, 1, 0.2, 0.01), curve(2.3, 1.1, 0.9, 1.4));
    check(Diagnosis.TOO_SLOW, curve(2.3, 2.2, 2.1, 1.9), curve(2.3, 2.2, 2.1, 2));
    check(Diagnosis.UNDER_FITTING, curve(2.3, 1.9, 1.7, 1.7), curve(2.3, 1.9, 1.8, 1.8));
  }

  @Test
  @Points(2)
  void numbers_that_are_not_finite() {
    for (double bad : new double[] {NAN, INFINITE, -INFINITE}) {
      for (int at = 0; at < 4; at++) {
        double[] train = curve(2.3, 1, 0.4, 0.2);
        double[] val = curve(2.3, 1.1, 0.6, 0.5);
        train[at] = bad;
        expect(train, val, notFinite("train", at, bad)).is(Diagnosis.DIVERGING);
        train = curve(2.3, 1, 0.4, 0.2);
        val[at] = bad;
        expect(train, val, notFinite("val", at, bad)).is(Diagnosis.DIVERGING);
      }
    }
  }

  private static String notFinite(String curve, int at, double bad) {
    String place = curve + "[" + at + "] is ";
    return place + (Double.isNaN(bad)
        ? "NaN, which equals nothing, not even itself: find it by Double.isNaN or"
            + " Double.isFinite, at any place of both curves. Then it is DIVERGING, whatever the"
            + " others say."
        : bad + ", so this is DIVERGING, whatever the others say.");
  }

  @Test
  @Points(2)
  void exactly_at_the_limits() {
    double[] flat = curve(2, 2, 2, 2);
    expect(flat, flat, "The last is equal to the first, not above it: not DIVERGING.")
        .is(Diagnosis.UNDER_FITTING);
    expect(curve(2, 1.5, 1.25, 1), curve(2, 2, 2, 2),
            "Half of the first of train is 1, and its last is 1: not above half.")
        .is(Diagnosis.HEALTHY);
    expect(curve(2, 1, 0.5, 0.25), curve(2, 1, 1.25, 1.09),
            "1.09 is less than 1.1 times the smallest validation loss, 1: not OVER_FITTING.")
        .is(Diagnosis.HEALTHY);
    expect(curve(2, 1, 0.5, 0.25), curve(2, 1, 1.25, 1.1),
            "1.1 is 1.1 times the smallest validation loss, 1, and not more: not OVER_FITTING.")
        .is(Diagnosis.HEALTHY);
    expect(curve(5, 4, 3.8), curve(5, 4, 3.8),
            "3.8 is 0.95 times train[1] = 4, and not below it: not TOO_SLOW.")
        .is(Diagnosis.UNDER_FITTING);
    expect(curve(4, 3, 3), curve(4, 4, 4), "It stays at train[1] = 3, so it is not falling.")
        .is(Diagnosis.UNDER_FITTING);
    expect(curve(4, 3.9), curve(4, 3.9), "n / 2 is 1 here, and that is the last epoch itself.")
        .is(Diagnosis.UNDER_FITTING);
    expect(curve(4, 3.9, 3.5, 3.4, 3.3), curve(4, 4, 4, 4, 4),
            "3.3 is below 0.95 · 3.5 = 3.325: still falling. The middle of 5 epochs is train[2].")
        .is(Diagnosis.TOO_SLOW);
    expect(curve(4, 3.9, 3.8, 3.4, 3.3), curve(4, 4, 4, 4, 4),
            "With 5 epochs the middle is train[2] = 3.8.")
        .is(Diagnosis.TOO_SLOW);
    expect(curve(4, 3.9, 3.6, 3.4, 3.3), curve(4, 4, 4, 4, 4),
            "The limit is 0.95 · train[n / 2], with train[2] = 3.6.")
        .is(Diagnosis.TOO_SLOW);
  }

  @Test
  @Points(1)
  void the_first_rule_that_holds_decides() {
    expect(curve(2, 1, 1, 3), curve(2, 1, 1, 3),
            "The last of train is above its first: DIVERGING comes before OVER_FITTING.")
        .is(Diagnosis.DIVERGING);
    expect(curve(2, 1.9, 1.8, 1.5), curve(2, 1, 1.5, 2),
            "Validation has turned: OVER_FITTING comes before TOO_SLOW.")
        .is(Diagnosis.OVER_FITTING);
    expect(curve(2, 1.6, 1.6, 1.6), curve(2, 1, 1.5, 2),
            "Validation has turned: OVER_FITTING comes before UNDER_FITTING.")
        .is(Diagnosis.OVER_FITTING);
    expect(curve(2, 1, 0.5, 0.2), curve(0.5, 0.9, 1.2, 0.56),
            "The smallest of val is its first, 0.5, and 0.56 is more than 1.1 times that.")
        .is(Diagnosis.OVER_FITTING);
    expect(curve(2, 1, 0.5, 0.2), curve(0.2, 0.1, 0.05, 0.05),
            "Only the last of val against the smallest of val counts, not val against train.")
        .is(Diagnosis.HEALTHY);
    expect(curve(2, 9, 0.5, 0.2), curve(2, 9, 0.5, 0.2),
            "Only the last of train counts: a peak on the way is not DIVERGING.")
        .is(Diagnosis.HEALTHY);
    expect(curve(2, 0.01, 0.5, 0.2), curve(1000, 9, 2, 2),
            "Nothing has risen in the end: DIVERGING compares the last of train with its first,"
                + " OVER_FITTING the last of val with its smallest.")
        .is(Diagnosis.HEALTHY);
  }

  @Test
  @Points(3)
  void any_curves() {
    Expect.seeds(
        100,
        random -> {
          int n = 2 + random.nextInt(8);
          double[] train = numbers(random, n);
          double[] val = numbers(random, n);
          check(expected(train, val), train, val);
        });
  }

  private static Expectation<Diagnosis> expect(
      double[] train, double[] val, String message) {
    return Expect.given("train", train, "val", val)
        .when(() -> Diagnose.diagnose(train, val))
        .explainIf(actual -> isByVal(actual, train, val), DIVERGING_BY_VAL)
        .explainIf(actual -> actual != null, message);
  }

  private static void check(Diagnosis right, double[] train, double[] val) {
    Expect.given("train", train, "val", val)
        .when(() -> Diagnose.diagnose(train, val))
        .explainIf(actual -> isByVal(actual, train, val), DIVERGING_BY_VAL)
        .explainIf(
            actual -> actual == Diagnosis.UNDER_FITTING && right == Diagnosis.TOO_SLOW
                || actual == Diagnosis.TOO_SLOW && right == Diagnosis.UNDER_FITTING,
            "TOO_SLOW is what still falls, below 0.95 times the loss in the middle, train[n / 2];"
                + " all else is UNDER_FITTING.")
        .explainIf(
            actual -> right == Diagnosis.DIVERGING, "The last of train is above its first.")
        .explainIf(
            actual -> actual == Diagnosis.OVER_FITTING,
            "OVER_FITTING compares the last of val with 1.1 times the smallest of val, and nothing"
                + " with train; the search for the smallest begins with val[0].")
        .explainIf(
            actual -> right == Diagnosis.OVER_FITTING,
            "The last of val is more than 1.1 times the smallest of val, which is "
                + Arrays.stream(val).min().orElse(0) + ".")
        .explainIf(
            actual -> actual == Diagnosis.DIVERGING,
            "All numbers are finite, and the last of train is not above its first.")
        .explainIf(
            actual -> actual == Diagnosis.HEALTHY, "The last of train is above half its first.")
        .explainIf(
            actual -> right == Diagnosis.HEALTHY,
            "The last of train is at most half its first: it has learned.")
        .is(right);
  }

  private static boolean isByVal(Diagnosis actual, double[] train, double[] val) {
    int last = train.length - 1;
    return actual == Diagnosis.DIVERGING && val[last] > val[0] && train[last] <= train[0];
  }

  private static Diagnosis expected(double[] train, double[] val) {
    int n = train.length;
    boolean turned = false;
    for (double v : val) {
      turned |= val[n - 1] > 1.1 * v;
    }
    double share = train[n - 1] / train[0];
    if (share > 1) {
      return Diagnosis.DIVERGING;
    } else if (turned) {
      return Diagnosis.OVER_FITTING;
    } else if (share <= 0.5) {
      return Diagnosis.HEALTHY;
    }
    return train[n - 1] / train[n / 2] < 0.95 ? Diagnosis.TOO_SLOW : Diagnosis.UNDER_FITTING;
  }

  private static double[] curve(double... losses) {
    return losses;
  }

  /** A falling curve as a rule, with some bumps; now and then it begins at a thousand. */
  private static double[] numbers(SeededRandom random, int n) {
    double[] numbers = new double[n];
    double scale = random.nextInt(10) == 0 ? 1000 : 2;
    double fall = random.nextDouble(0.5, 1.05);
    Arrays.setAll(numbers, i ->
        scale * Math.pow(fall, i) * random.nextDouble(0.95, 1.05));
    return numbers;
  }
}
