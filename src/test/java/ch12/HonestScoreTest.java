package ch12;

import nnbook.exercise.Expect;
import nnbook.exercise.Expectation;
import nnbook.exercise.Points;
import org.junit.jupiter.api.Test;

class HonestScoreTest {
  private static final String FIRST =
      "The search starts with a score, which no network reaches here: start with network 0.";
  private static final String NONE =
      "No network was chosen, as no score is above where the search starts: start with network 0.";

  @Test
  @Points(2)
  void five_networks() {
    call(new double[] {0.8, 0.9, 0.85, 0.7, 0.75}, new double[] {0.82, 0.84, 0.88, 0.81, 0.79})
        .mistake(
            0.9, "That is the validation score, which won the choice: report the test score.")
        .mistake(0.88, "Here the test set has done the choosing: choose by the validation score.")
        .mistake(0.81, "That is the network with the smallest validation score: take the largest.")
        .mistake(0.82, "That is the first network, whatever its validation score is.")
        .mistake(0.79, "That is the last network, whatever its validation score is.")
        .mistake(0.828, "That is the mean of all test scores: only one network was chosen.")
        .mistake(0.85, "That is the validation score of the network with the best test score.")
        .is(0.84, 1e-12);
  }

  @Test
  @Points(1)
  void scores_below_zero() {
    call(new double[] {-3, -1, -2}, new double[] {-2.5, -1.5, -0.9})
        .mistake(-2.5, FIRST)
        .mistakeIf(score -> Math.abs(score) < 1e-9, FIRST)
        .mistakeIfThrows(IndexOutOfBoundsException.class, NONE)
        .is(-1.5, 1e-12);
    call(new double[] {-0.5}, new double[] {-4})
        .mistakeIf(score -> Math.abs(score) < 1e-9, FIRST)
        .mistakeIfThrows(IndexOutOfBoundsException.class, NONE)
        .is(-4, 1e-12);
  }

  @Test
  @Points(1)
  void the_first_of_equal_ones() {
    call(new double[] {0.5, 0.9, 0.9, 0.9}, new double[] {0.6, 0.7, 0.8, 0.65})
        .mistake(0.65, "The last of several equal networks was chosen: take the first, with >.")
        .mistake(
            0.8, "Among equal networks the test score has decided: take the first of them.")
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
            validation[k] = kind < special.length ? special[kind] : random.nextInt(9) - 6;
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
    return Expect.given("validation", validation, "test", test)
        .when(() -> HonestScore.honestScore(validation, test));
  }
}
