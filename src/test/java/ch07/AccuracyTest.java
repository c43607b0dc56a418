package ch07;

import java.util.stream.IntStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class AccuracyTest {
  private static final String TIE =
      "A tie counts as class 0: the answer is class 1 only when p is greater than 0.5.";
  private static final String DIFFER =
      "The lengths differ here: refuse them before anything is counted.";
  private static final String WHOLE_NUMBERS =
      "The fraction is cut to a whole number: divide doubles, not ints.";

  @Test
  @Points(2)
  void five_answers_three_of_them_right() {
    double[] p = {0.9, 0.2, 0.7, 0.5, 0.4};
    int[] y = {1, 0, 0, 0, 1};
    share(p, y)
        .mistake(3, "That is how many are right: divide by the number of examples.")
        .mistake(60, "A percentage: all of them are 1, not 100.")
        .mistake(0.58, "That is the mean probability of the right class: round each p first.")
        .is(0.6, 1e-12);
  }

  @Test
  @Points(1)
  void the_last_example_counts() {
    double[] p = {0.1, 0.3};
    int[] y = {1, 0};
    share(p, y).is(0.5, 1e-12);
  }

  @Test
  @Points(2)
  void any_probabilities() {
    Expect.seeds(
        100,
        random -> {
          int n = 1 + random.nextInt(12);
          double[] p = probabilities(random, n);
          int[] y = new int[n];
          int wrong = 0;
          for (int k = 0; k < n; k++) {
            y[k] = random.nextInt(2);
            wrong += p[k] <= 0.5 == (y[k] == 1) ? 1 : 0;
          }
          share(p, y).is(1 - (double) wrong / n, 1e-12);
        });
  }

  @Test
  @Points(1)
  void refuses_lengths_that_differ_and_no_example() {
    refuses(new double[] {0.3, 0.7}, new int[] {1}, DIFFER);
    refuses(new double[] {0.3}, new int[] {1, 0}, DIFFER);
    refuses(new double[0], new int[0], "No example has no accuracy: 0 / 0 is NaN, refuse it.");
  }

  /** Small questions tell mistakes apart that give the same share here. */
  private static Expectation<Double> share(double[] p, int[] y) {
    long right = IntStream.range(0, Math.min(p.length, y.length))
        .filter(n -> (p[n] > 0.5 ? 1 : 0) == y[n]).count();
    return Expect.given("p", p, "y", y)
        .when(() -> Accuracy.accuracy(p, y))
        .station("right", "the number of right answers", right)
        .mistakeIf(
            a -> of(0.9, 1, 0.9, 1) == 2 && of(0.9, 1, 0.9, 1, 0.9, 1) == 1.5,
            "Divided by one less than the number of examples.")
        .mistakeIf(
            a -> of(0.9, 1, 0.9, 0) == 0 && of(0.9, 1, 0.9, 1) == 1, WHOLE_NUMBERS)
        .mistakeIf(
            a -> of(0.9, 1) == 0 && of(0.9, 0) == 1 && of(1, 1) == 0,
            "The fraction of wrong answers: count those that equal y.")
        .mistakeIf(
            a -> of(0.9, 1) == 0 && of(0.9, 0) == 1,
            "0.9 counts as class 0, as when (int) cuts it: compare p with 0.5.")
        .mistakeIf(
            a -> of(0.9, 0) == 1 && of(0.1, 0) == 0,
            "The answers 1 are counted, not the right ones.")
        .mistakeIf(
            a -> of(0.1, 0) == 0 && of(0.1, 1) == 0 && of(0.9, 1) == 1,
            "Only the right answers 1 are counted: a right 0 counts as well.")
        .mistakeIf(
            a -> of(0.1, 1) == 1 && of(0.1, 0) == 0, "The limit is 0.5: p is a probability, no z.")
        .mistakeIf(
            a -> of(0.9, 1) == 0 && of(1, 1) == 1, "Each p is to be rounded: above 0.5 it is a 1.")
        .mistakeIf(
            a -> of(0.9, 1, 0.1, 1) == 0 && of(0.1, 1, 0.9, 1) > 0,
            "The first example does not count: begin at index 0, and add with +=.")
        .mistakeIf(
            a -> of(0.1, 1, 0.9, 1) == 0 && of(0.9, 1, 0.1, 1) > 0,
            "The last example does not count: the loop ends one step early, or is left too soon.")
        .mistakeIf(a -> of(0.5, 0) == 0 && of(0.4, 0) == 1, TIE);
  }

  /** The accuracy of examples, each p with its y. */
  private static double of(double... pairs) {
    double[] p = new double[pairs.length / 2];
    int[] y = new int[p.length];
    for (int n = 0; n < p.length; n++) {
      p[n] = pairs[2 * n];
      y[n] = (int) pairs[2 * n + 1];
    }
    return Accuracy.accuracy(p, y);
  }

  private static void refuses(double[] p, int[] y, String sentence) {
    Expect.given("p", p, "y", y)
        .when(() -> Accuracy.accuracy(p, y))
        .mistakeIfReturns(sentence)
        .mistakeIfThrows(IndexOutOfBoundsException.class, sentence)
        .mistakeIfThrows(ArithmeticException.class, sentence)
        .fails(IllegalArgumentException.class);
  }

  /** Between 0 and 1, with now and then one of the ends or a tie. */
  private static double[] probabilities(SeededRandom random, int n) {
    double[] special = {0, 0.5, 1};
    double[] p = new double[n];
    for (int k = 0; k < n; k++) {
      int kind = random.nextInt(8);
      p[k] = kind < special.length ? special[kind] : random.nextDouble();
    }
    return p;
  }
}
