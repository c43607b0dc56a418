package ch12;

import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Test;

class HonestScoreTest {
  private static final String BOTH =
      "Both scores together have done the choosing: choose by the validation score alone.";
  private static final String TEST_DECIDES =
      "Among equal networks the test score has decided: choose by validation alone, and take the"
          + " first of them.";

  private static final String FIRST =
      "The search starts with a score, which no network reaches here: start with network 0.";
  private static final String NONE =
      "An index leaves its array: no network was chosen, as no score is above where the search"
          + " starts, or the search looks beside the networks. Start with network 0.";

  @Test
  @Points(2)
  void eight_networks() {
    call(
            new double[] {0.8, 0.85, 0.9, 0.7, 0.82, 0.6, 0.75, 0.65},
            new double[] {0.82, 0.85, 0.84, 0.81, 0.83, 0.8, 0.88, 0.79})
        .mistake(
            0.9, "That is the validation score, which won the choice: report the test score.")
        .mistake(0.82, "That is the first network, whatever its validation score is.")
        .mistake(0.79, "That is the last network, whatever its validation score is.")
        .mistake(0.8275, "That is the mean of all test scores: only one network was chosen.")
        .mistake(0.75, "That is the validation score of the network with the best test score.")
        .is(0.84, 1e-12);
  }

  @Test
  @Points(1)
  void scores_below_zero() {
    call(new double[] {-2, -1, -3, -1.5}, new double[] {-2.5, -1.5, -0.9, -3.5})
        .mistake(-2.5, FIRST)
        .mistake(
            -3.5,
            "That is the last network, whatever its validation score is. Where does the search"
                + " start? No score here is above 0.")
        .mistakeIf(score -> Math.abs(score) < 1e-9, FIRST)
        .mistakeIfThrows(IndexOutOfBoundsException.class, NONE)
        .is(-1.5, 1e-12);
    call(new double[] {-3, -2, -1}, new double[] {-2.5, -1.5, -0.9})
        .mistake(-1.5, "The last network is left out of the search.")
        .mistake(-2.5, FIRST)
        .is(-0.9, 1e-12);
    call(new double[] {-0.5}, new double[] {-4})
        .mistakeIf(score -> Math.abs(score) < 1e-9, FIRST)
        .mistakeIfThrows(IndexOutOfBoundsException.class, NONE)
        .is(-4, 1e-12);
  }

  @Test
  @Points(1)
  void the_first_of_equal_ones() {
    call(new double[] {0.8, 0.9, 0.9, 0.9}, new double[] {0.97, 0.7, 0.85, 0.65})
        .mistake(0.65, "The last of several equal networks was chosen: take the first, with >.")
        .mistake(0.85, TEST_DECIDES)
        .is(0.7, 1e-12);
  }

  @Test
  @Points(3)
  void any_scores() {
    double[] special = {0, 1000, -1000};
    Expect.seeds(
        100,
        random -> {
          int networks = 1 + random.nextInt(8);
          double[] validation = new double[networks];
          double[] test = new double[networks];
          double best = Double.NEGATIVE_INFINITY;
          for (int k = 0; k < networks; k++) {
            int kind = random.nextInt(12);
            validation[k] = kind < special.length ? special[kind] : random.nextInt(9) - 4;
            test[k] = random.nextInt(12) == 0 ? 1000 : random.nextDouble(-2, 2);
            best = Math.max(best, validation[k]);
          }
          int chosen = 0;
          while (validation[chosen] != best) {
            chosen++;
          }
          call(validation, test).is(test[chosen], 1e-12);
        });
  }

  private static Expectation<Double> call(double[] validation, double[] test) {
    Expectation<Double> call = Expect.given("validation", validation, "test", test)
        .when(() -> HonestScore.honestScore(validation, test));
    int right = best(test.length, k -> validation[k]);
    call.mistakeIf(
        score -> score == right && test[right] != right,
        "That is the number of the chosen network: return its test score.");
    call.mistake(
        (validation[right] + test[right]) / 2,
        "That is the mean of both scores of the chosen network: report its test score.");
    if (test.length > 4) { // with fewer, different mistakes choose the same
      otherChoices(call, validation, test, right);
    }
    return call;
  }

  private static void otherChoices(
      Expectation<Double> call, double[] validation, double[] test, int right) {
    int n = test.length;
    int above = 0;
    for (int k = 1; k < n; k++) {
      above = validation[k] > validation[0] ? k : above;
    }
    wrong(call, test, right, lastBest(validation, validation[right]),
        "The last of several equal networks was chosen: take the first, with >.");
    wrong(call, test, right, best(n, k -> validation[k] + test[k]), BOTH);
    wrong(call, test, right,
        best(n, k -> validation[k] == validation[right] ? test[k] : Double.NEGATIVE_INFINITY),
        TEST_DECIDES);
    wrong(call, test, right, best(n, k -> test[k]),
        "Here the test set has done the choosing: choose by the validation score.");
    wrong(call, test, right, best(n, k -> Math.abs(validation[k])),
        "The largest score without its sign has won: compare the scores as they are.");
    wrong(call, test, right, best(n, k -> -validation[k]),
        "That is the network with the smallest validation score: take the largest.");
    wrong(call, test, right, above,
        "That is the last network that is better than the first: remember the best score so far,"
            + " too.");
    int rise = 0;
    for (int k = 1; k < n; k++) {
      rise = validation[k] > validation[k - 1] ? k : rise;
    }
    wrong(call, test, right, rise,
        "Each network was compared with the one before it: compare it with the best so far.");
    wrong(call, test, right, firstAbove(validation),
        "That is the first network that is better than network 0: look at all of them.");
    wrong(call, test, right, (right + 1) % n,
        "That is the network behind the chosen one: is 1 added to its number?");
    wrong(call, test, right, best(n - 1, k -> validation[k]),
        "The last network is left out of the search.");
  }

  private static void wrong(
      Expectation<Double> call, double[] test, int right, int chosen, String message) {
    if (chosen >= 0 && test[chosen] != test[right]) {
      call.mistake(test[chosen], message);
    }
  }

  /** The first of the networks below n that has the largest score; -1 if there is none. */
  private static int best(int n, IntToDoubleFunction score) {
    int best = n > 0 ? 0 : -1;
    for (int k = 1; k < n; k++) {
      best = score.applyAsDouble(k) > score.applyAsDouble(best) ? k : best;
    }
    return best;
  }

  private static int lastBest(double[] validation, double largest) {
    return IntStream.range(0, validation.length)
        .filter(k -> validation[k] == largest).reduce((a, b) -> b).orElse(-1);
  }

  private static int firstAbove(double[] validation) {
    return IntStream.range(0, validation.length)
        .filter(k -> validation[k] > validation[0]).findFirst().orElse(-1);
  }
}
