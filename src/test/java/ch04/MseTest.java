package ch04;

import java.util.Arrays;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class MseTest {
  private static final String LENGTHS =
      "a and y differ in length: throw IllegalArgumentException, before the sum.";

  private static final String SUMMED =
      "It was squared after the sum, where errors of different sign have canceled.";

  private static final String LAST_MISSING =
      "The last example is missing: the loop ends one step early.";

  @Test
  @Points(2)
  void the_worked_example() {
    call(new double[] {0.9, 0.2, 0.6}, new double[] {1, 0, 1}).is(0.07, 1e-12);
  }

  @Test
  @Points(1)
  void the_two_outputs_of_chapter_3() {
    double[] a = {0.7513650695523157, 0.7729284653214625};
    call(a, new double[] {0.01, 0.99}).is(0.2983711087600027, 1e-12);
  }

  @Test
  @Points(2)
  void any_outputs() {
    Expect.seeds(
        100,
        random -> {
          int n = 1 + random.nextInt(12);
          double[] a = numbers(random, n);
          double[] y = numbers(random, n);
          call(a, y).is(expected(a, y), 1e-9);
          call(y, a).is(expected(a, y), 1e-9);
          call(y, y.clone()).is(0, 1e-12);
        });
  }

  @Test
  @Points(1)
  void refuses_lists_that_do_not_fit() {
    double[] two = {1, 2};
    double[] three = {1, 2, 3};
    refuses(two, three, LENGTHS);
    refuses(three, two, LENGTHS);
    refuses(two, new double[0], LENGTHS);
    refuses(new double[0], new double[0],
        "There is no mean without an example, only 0 divided by 0: refuse it.");
  }

  private static void refuses(double[] a, double[] y, String sentence) {
    Expect.given("a", a, "y", y)
        .when(() -> Mse.mse(a, y))
        .mistakeIfReturns(sentence)
        .mistakeIfThrows(IndexOutOfBoundsException.class, sentence)
        .fails(IllegalArgumentException.class);
  }

  private static Expectation<Double> call(double[] a, double[] y) {
    double mean = expected(a, y);
    int n = a.length;
    double signed = Arrays.stream(a).sum() - Arrays.stream(y).sum();
    double absolute = 0;
    double sums = 0;
    double squares = 0;
    double unbracketed = 0;
    double[] errors = new double[n];
    double dividedInside = 0;
    double powers = 0;
    for (int k = 0; k < n; k++) {
      sums += (a[k] + y[k]) * (a[k] + y[k]) / n;
      unbracketed += (a[k] - y[k] * a[k] - y[k]) / n;
      squares += (a[k] * a[k] - y[k] * y[k]) / n;
      errors[k] = (a[k] - y[k]) * (a[k] - y[k]);
      powers += Math.pow(2, a[k] - y[k]);
      absolute += Math.abs(a[k] - y[k]);
      dividedInside = (dividedInside + (a[k] - y[k]) * (a[k] - y[k])) / n;
    }
    return Expect.given("a", a, "y", y)
        .when(() -> Mse.mse(a, y))
        .station("sum", "the sum of the squared errors", mean * n)
        .mistakeIf(
            x -> x == 0 && mean > 0,
            "Ints somewhere: 1 / n is 0, and an int sum loses what comes after the decimal point.")
        .mistake(n > 2 ? mean - errors[n - 1] / n : Double.NaN, LAST_MISSING)
        .mistake(n > 2 ? mean - errors[0] / n : Double.NaN, "The first example is missing.")
        .mistake(n > 2 ? errors[n - 1] / n : Double.NaN, "Only the last example counts: use +=.")
        .mistake(
            n > 2 ? errors[0] / n : Double.NaN,
            "Only the first example counts: return after the loop.")
        .mistake(
            squares, "The difference of the squares: subtract first, then square.")
        .mistake(
            unbracketed, "The parentheses are missing: (a − y) * (a − y), not a − y * a − y.")
        .mistake(sums, "a and y are added: the error is their difference.")
        .mistakeIf(
            x -> n > 1 && Math.abs(x - mean * n / (n - 1)) < 1e-12 && dividesByOneLess(),
            "Divided by n − 1: the mean divides by n.")
        .mistake(
            n == 2 ? Double.NaN : mean * n,
            "The sum, not the mean: divide by the number of examples.")
        .mistake(
            mean * n / 2,
            "Half the sum: Mazur and Nielsen compute it so; here it is the mean.")
        .mistake(mean / 2, "Half of the mean: the task has no ½.")
        .mistake(Math.sqrt(mean), "The square root of the answer: do not take it.")
        .mistake(absolute / n, "Absolute errors: square them.")
        .mistake(
            signed / n * signed / n,
            SUMMED)
        .mistake(signed * signed / n, SUMMED)
        .mistake(
            2 * signed / n, "The errors are doubled: squared is times itself, error * error.")
        .mistake(powers / n, "That is 2 to the power of the error: the square is error * error.")
        .mistake(signed / n, "The errors are not squared: those of different sign cancel.")
        .mistake(-signed / n, "The errors are not squared: those of different sign cancel.")
        .mistake(dividedInside, "It was divided again and again: once, after the loop, is enough.");
  }

  private static boolean dividesByOneLess() {
    return Math.abs(Mse.mse(new double[] {1, 1, 1, 1}, new double[4]) - 4.0 / 3) < 1e-12;
  }

  /** From the last example to the first, with another power than the learner's. */
  private static double expected(double[] a, double[] y) {
    double sum = 0;
    for (int n = a.length - 1; n >= 0; n--) {
      sum += Math.pow(y[n] - a[n], 2);
    }
    return sum / a.length;
  }

  /** Random numbers with now and then a zero, a thousand or a minus thousand. */
  private static double[] numbers(SeededRandom random, int n) {
    double[] special = {0, 1000, -1000};
    double[] numbers = new double[n];
    for (int i = 0; i < n; i++) {
      int kind = random.nextInt(10);
      numbers[i] = kind < special.length ? special[kind] : random.nextDouble(-3, 3);
    }
    return numbers;
  }
}
