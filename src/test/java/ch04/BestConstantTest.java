package ch04;

import java.util.Arrays;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class BestConstantTest {
  private static final double[] FEW = {0.5, 0.25, 0.8};

  @Test
  @Points(2)
  void a_few_wanted_answers() {
    call(new double[] {0, 1, 0.3, 0.9, 0.7}).is(2.9 / 5, 1e-12);
    call(new double[] {0.3, 1, 0}).is(1.3 / 3, 1e-12);
    call(new double[] {1, 0, 0}).is(1.0 / 3, 1e-12);
  }

  @Test
  @Points(1)
  void all_alike() {
    call(new double[] {0, 0}).is(0, 1e-12);
    call(new double[] {1, 1, 1}).is(1, 1e-12);
    call(new double[] {0.25}).is(0.25, 1e-12);
  }

  @Test
  @Points(3)
  void no_other_constant_is_better() {
    Expect.seeds(
        100,
        random -> {
          double[] y = answers(random);
          double p = call(y).value();
          for (double other : new double[] {p - 0.05, p - 1e-3, p + 1e-3, p + 0.05}) {
            if (other > 0 && other < 1 && p > 0 && p < 1) {
              Expect.given("y", y, "p", p, "another constant", other, "computed",
                      "loss of the other minus loss of p")
                  .when(() -> loss(y, other) - loss(y, p))
                  .satisfies("a number above 0", difference -> difference > 0);
            }
          }
          call(y).is(expected(y), 1e-9);
        });
  }

  @Test
  @Points(1)
  void refuses_no_answers() {
    double[] none = {};
    Expect.given("y", none)
        .when(() -> BestConstant.bestConstant(none))
        .mistakeIfReturns("There is no mean without answers, only 0 divided by 0: refuse them.")
        .fails(IllegalArgumentException.class);
  }

  private static boolean same(double a, double b) {
    return Math.abs(a - b) < 1e-12;
  }

  private static Expectation<Double> call(double[] y) {
    double p = expected(y);
    double[] sorted = y.clone();
    Arrays.sort(sorted);
    double yes = Arrays.stream(y).filter(answer -> answer > 0.5).count();
    return Expect.given("y", y)
        .when(() -> BestConstant.bestConstant(y))
        .station("sum", "the sum of all y", Arrays.stream(y).sum())
        .mistakeIf(
            x -> x == 0 && p > 0 && BestConstant.bestConstant(new double[] {1, 0.5}) == 0,
            "0 comes out: an int somewhere loses what comes after the decimal point, or the slope"
                + " at the best p is returned.")
        .mistakeIf(
            x -> same(BestConstant.bestConstant(FEW), 0.1),
            "The answers are multiplied: add them, then divide by how many there are.")
        .mistakeIf(
            x -> same(BestConstant.bestConstant(FEW), Math.cbrt(0.1)),
            "The root of the product, a geometric mean: add the answers, then divide by how many"
                + " there are.")
        .mistake(
            p - y[y.length - 1] / y.length,
            "The last answer is missing: the loop ends one step early.")
        .mistake(y[y.length - 1] / y.length, "Only the last answer counts: add with +=.")
        .mistake(
            y.length > 1 ? p * y.length / (y.length - 1) : Double.NaN,
            "Divided by n − 1: the mean divides by n.")
        .mistakeIf(
            x -> x == 0.5 && BestConstant.bestConstant(new double[] {0.2}) == 0.5,
            "You always answer 0.5: with more of one kind another constant is better.")
        .mistake(
            (sorted[0] + sorted[y.length - 1]) / 2,
            "Halfway between the smallest and the largest: every answer counts.")
        .mistake(
            (double) Arrays.stream(y).filter(answer -> answer == 1).count() / y.length,
            "The answers of 1 were counted: an answer may be a probability, use its value.")
        .mistake(
            (double) Arrays.stream(y).filter(answer -> answer > 0).count() / y.length,
            "The answers above 0 were counted: an answer may be a probability, use its value.")
        .mistakeIf(
            x -> (p == 0 || p == 1) && Math.abs(x - p) < 0.011,
            "Clipped: when all answers are alike, the best constant is that answer, 0 or 1 too.")
        .mistake(
            p > 0.5 ? 1 : 0,
            "The majority: right most often, and now and then infinitely wrong.")
        .mistakeWhere(
            p > 0 && p < 1, () -> Math.log(p / (1 - p)),
            "That is the logit, ln(p / (1 − p)): p itself is asked for.")
        .mistakeWhere(
            p > 0 && p < 1, () -> p / (1 - p),
            "These are the odds, p / (1 − p): p itself is asked for.")
        .mistake(
            1 / (1 + Math.exp(-p)), "The sigmoid of the answer: the mean is a probability already.")
        .mistake(
            (p * y.length + 1) / (y.length + 2),
            "One yes and one no more were counted than there are: take the answers as they are.")
        .mistake(p * y.length, "The sum: a probability is at most 1.")
        .mistake(1 - p, "The probability of \"no\": p is that of 1.")
        .mistake(
            yes / y.length,
            "The answers above 0.5 were counted: an answer may be a probability, use its value.")
        .mistake(
            p > 0 && p < 1 ? loss(y, p) : 0,
            "That is the loss itself: the constant is asked for that makes it smallest.")
        .mistake(sorted[y.length / 2], "The median: it makes the absolute error smallest.")
        .mistakeIf(
            actual -> Math.abs(actual - p) < 1e-6 && actual == (float) actual.doubleValue(),
            "A float holds about seven digits: compute with double throughout.")
        .mistakeIf(
            actual -> Math.abs(actual - p) < 0.011,
            "Close, as from a grid: there is a formula. Where is the slope of the loss 0?");
  }

  /** The mean of those behind, updated with each answer in front. */
  private static double expected(double[] y) {
    double mean = 0;
    for (int n = y.length - 1; n >= 0; n--) {
      mean += (y[n] - mean) / (y.length - n);
    }
    return mean;
  }

  private static double loss(double[] y, double p) {
    double sum = 0;
    for (double answer : y) {
      sum -= answer * Math.log(p) + (1 - answer) * Math.log(1 - p);
    }
    return sum / y.length;
  }

  private static double[] answers(SeededRandom random) {
    double[] y = new double[1 + random.nextInt(11)];
    boolean soft = random.nextInt(2) == 0;
    for (int n = 0; n < y.length; n++) {
      y[n] = soft && random.nextInt(3) > 0 ? random.nextDouble() : random.nextInt(2);
    }
    return y;
  }
}
