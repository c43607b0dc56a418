package ch04;

import java.util.Arrays;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class BceTest {
  private static final String LENGTHS =
      "p and y differ in length: throw IllegalArgumentException, before the sum.";

  private static final String FEWER =
      "Divided by fewer than all examples: the mean divides by n, whatever they are.";

  private static final String ONLY_FIRST =
      "Only the first example counts: return after the loop.";

  private static final String LAST_MISSING =
      "The last example is missing: the loop ends one step early.";

  @Test
  @Points(2)
  void the_worked_example() {
    call(new double[] {0.9, 0.2, 0.6}, new double[] {1, 0, 1}).is(0.27977656357934836, 1e-12);
  }

  @Test
  @Points(1)
  void confidently_wrong_is_expensive() {
    call(new double[] {0.001}, new double[] {1}).is(6.907755278982137, 1e-12);
    call(new double[] {0.9, 0.999}, new double[] {1, 0}).is(3.5065578973199815, 1e-12);
  }

  @Test
  @Points(2)
  void certain_answers() {
    call(new double[] {1, 0, 0.5}, new double[] {1, 0, 1}).is(Math.log(2) / 3, 1e-12);
    call(new double[] {0, 0, 1}, new double[] {0, 0, 1}).is(0, 1e-12);
    call(new double[] {0, 0.5}, new double[] {1, 1}).is(Double.POSITIVE_INFINITY);
    call(new double[] {0.5, 1}, new double[] {1, 0}).is(Double.POSITIVE_INFINITY);
  }

  @Test
  @Points(2)
  void any_answers() {
    Expect.seeds(
        100,
        random -> {
          int n = 1 + random.nextInt(9);
          double[] y = new double[n];
          double[] p = new double[n];
          double likelihood = 1;
          for (int k = 0; k < n; k++) {
            y[k] = random.nextInt(2);
            p[k] = probability(random, y[k]);
            likelihood *= given(p[k], y[k]);
          }
          call(p, y).is(-Math.log(likelihood) / n, 1e-9);
        });
    double[] coins = new double[1100];
    Arrays.fill(coins, 0.5);
    call(coins, new double[1100]).is(Math.log(2), 1e-9);
  }

  @Test
  @Points(1)
  void refuses_lists_that_do_not_fit() {
    double[] two = {0.5, 0.5};
    double[] three = {1, 0, 1};
    refuses(two, three, LENGTHS);
    refuses(three, two, LENGTHS);
    refuses(new double[0], new double[0],
        "There is no mean without an example, only 0 divided by 0: refuse it.");
  }

  private static void refuses(double[] p, double[] y, String sentence) {
    Expect.given("p", p, "y", y)
        .when(() -> Bce.bce(p, y))
        .mistakeIfReturns(sentence)
        .mistakeIfThrows(IndexOutOfBoundsException.class, sentence)
        .fails(IllegalArgumentException.class);
  }

  private static boolean hidesNaN() {
    return Bce.bce(new double[] {0.5, 1}, new double[] {1, 1}) == 0;
  }

  private static Expectation<Double> call(double[] p, double[] y) {
    double yes = 0;
    double no = 0;
    double swapped = 0;
    double squared = 0;
    double sum = 0;
    double likelihood = 1;
    double distance = 0;
    double dividedInside = 0;
    double[] paid = new double[p.length];
    for (int k = 0; k < p.length; k++) {
      paid[k] = -Math.log(given(p[k], y[k]));
      distance += Math.abs(p[k] - y[k]);
      dividedInside = (dividedInside + paid[k]) / p.length;
      yes -= y[k] == 1 ? Math.log(p[k]) : 0;
      no -= y[k] == 1 ? 0 : Math.log(1 - p[k]);
      swapped -= Math.log(given(p[k], 1 - y[k]));
      squared += Math.pow(p[k] - y[k], 2);
      sum += given(p[k], y[k]);
      likelihood *= given(p[k], y[k]);
    }
    int n = p.length;
    double mean = (yes + no) / n;
    double ones = Arrays.stream(y).sum();
    boolean both = yes > 0 && no > 0;
    boolean certain = Arrays.stream(p).anyMatch(x -> x == 0 || x == 1);
    return Expect.given("p", p, "y", y)
        .when(() -> Bce.bce(p, y))
        .mistakeIf(
            x -> Double.isNaN(x) && isNegativeInside(),
            "NaN: the logarithm of a negative number. Where y is 1 it gets p, where y is 0 it gets"
                + " 1 − p.")
        .mistakeIf(
            x -> Double.isNaN(x),
            "NaN: 0 · ln 0 is 0 times minus infinity. Take the logarithm of one probability only,"
                + " the one of what happened.")
        .mistakeIf(
            x -> Double.isInfinite(x) && Double.isFinite(mean) && n > 1000 && isRightForThree(),
            "The likelihood of so many examples underflows to 0: add up the logarithms instead of"
                + " multiplying the probabilities.")
        .mistakeIf(
            x -> Double.isInfinite(x) && Double.isFinite(mean) && isInfiniteForCoins(),
            "Infinity comes out even where p is 0.5: the sum is divided by 0, or each logarithm"
                + " gets a 0.")
        .mistakeIf(
            x -> Double.isInfinite(x) && Double.isFinite(mean) && ones == 0 && dividesByOnes(),
            FEWER)
        .mistakeIf(
            x -> Double.isInfinite(x) && Double.isFinite(mean) && n <= 1000,
            "Somewhere the logarithm gets a 0, though nothing certain was wrong: where y is 1 it"
                + " gets p, where y is 0 it gets 1 − p.")
        .mistakeIf(
            x -> Math.abs(x - mean) < 1e-5 && x == (float) x.doubleValue(),
            "A float holds about seven digits: compute with double throughout.")
        .mistakeIf(
            x -> Double.isInfinite(mean) && Double.isFinite(x) && x > 2,
            "Certain and wrong costs Infinity: take the probabilities as they are, without a limit,"
                + " anything added, or another number in place of Infinity.")
        .mistakeIf(
            x -> Math.abs(x - mean) < 1e-5,
            "The probabilities are clipped, or something is added to them: take them as they are."
                + " Certain and wrong costs Infinity.")
        .mistake(
            both ? Arrays.stream(p).map(x -> -Math.log(x)).sum() / n : Double.NaN,
            "ln p for every example: where y is 0, ln(1 − p) is paid.")
        .mistake(
            both ? paid[0] / n : Double.NaN, ONLY_FIRST)
        .mistake(yes + no, "The sum, not the mean: divide by the number of examples.")
        .mistakeIf(
            x -> x < mean && isRounded(),
            "p decides which logarithm is taken: that is for y to say.")
        .mistakeIf(
            x -> Double.isInfinite(mean) && x >= 0 && x <= 2,
            "Certain and wrong costs Infinity: leave no example out, and let it cost no other"
                + " number.")
        .mistakeIf(
            x -> x == 0 && mean > 0 && certain && hidesNaN(),
            "Where one p is 0 or 1, the whole answer is 0: its NaN is hidden, 0 · ln 0, or the"
                + " other examples are. Take the logarithm of the probability of what happened, and"
                + " no other one.")
        .mistakeIf(
            x -> x == 0 && mean > 0 && !certain,
            "Ints somewhere: 1 / n is 0, and an int sum loses what comes after the decimal point.")
        .mistake(both ? mean - paid[n - 1] / n : Double.NaN, LAST_MISSING)
        .mistake(both ? mean - paid[0] / n : Double.NaN, "The first example is missing.")
        .mistake(both ? paid[n - 1] / n : Double.NaN, "Only the last example counts: add up.")
        .mistake(
            both ? paid[0] : Double.NaN, ONLY_FIRST)
        .mistake(
            n > 1 ? mean * n / (n - 1) : Double.NaN, FEWER)
        .mistake(ones > 0 && ones < n ? mean * n / ones : Double.NaN, FEWER)
        .mistake(
            n > 1 ? dividedInside : Double.NaN, "Divided again and again: once, after the loop.")
        .mistake(-distance / n, "The distance |p − y| isn't the loss here: take logarithms.")
        .mistake(both ? yes / n : Double.NaN, "Only y ln p: where y is 0, ln(1 − p) is paid.")
        .mistake(both ? no / n : Double.NaN, "Only (1 − y) ln(1 − p): where y is 1, ln p is paid.")
        .mistake(-mean, "The minus sign is missing: a loss is not negative.")
        .mistake(mean / Math.log(10), "Math.log10: take the natural logarithm, Math.log.")
        .mistake(mean / Math.log(2), "A logarithm of base 2: take the natural one, Math.log.")
        .mistake(
            n > 1 && Double.isFinite(swapped) ? swapped / n : Double.NaN,
            "yes and no are swapped: p is the probability of y = 1.")
        .mistake(squared / n, "The squared error: take logarithms.")
        .mistake(
            -Math.log(sum / n),
            "The logarithm of the mean: take the mean of the logarithms.")
        .mistake(
            n > 1 ? likelihood / n : Double.NaN,
            "The likelihood, divided by n: take −ln of each factor first, then the mean.")
        .mistake(likelihood, "The likelihood itself: take −ln of each factor, then the mean.");
  }

  private static boolean isRightForThree() {
    double mean = Bce.bce(new double[] {0.9, 0.2, 0.6}, new double[] {1, 0, 1});
    return Math.abs(mean - 0.27977656357934836) < 1e-9;
  }

  private static boolean isRounded() {
    return Math.abs(Bce.bce(new double[] {0.2}, new double[] {1}) + Math.log(0.8)) < 1e-9
        && Math.abs(Bce.bce(new double[] {0.9}, new double[] {1}) + Math.log(0.9)) < 1e-9;
  }

  private static boolean isNegativeInside() {
    return Double.isNaN(Bce.bce(new double[] {0.5}, new double[] {0}))
        || Double.isNaN(Bce.bce(new double[] {0.5}, new double[] {1}));
  }

  private static boolean isInfiniteForCoins() {
    return Double.isInfinite(Bce.bce(new double[] {0.5}, new double[] {0}))
        && Double.isInfinite(Bce.bce(new double[] {0.5}, new double[] {1}));
  }

  private static boolean dividesByOnes() {
    double loss = Bce.bce(new double[] {0.5, 0.5}, new double[] {0, 1});
    return Math.abs(loss - 2 * Math.log(2)) < 1e-9;
  }

  private static double given(double p, double y) {
    return y == 1 ? p : 1 - p;
  }

  /** Any probability; now and then a certain one, which is then right. */
  private static double probability(SeededRandom random, double y) {
    return random.nextInt(6) == 0 ? y : random.nextDouble(0.0001, 0.9999);
  }
}
