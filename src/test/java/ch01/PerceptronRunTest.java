package ch01;

import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.neuron.Perceptron;
import org.junit.jupiter.api.Test;

class PerceptronRunTest {
  private static final double[][] ROWS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
  private static final int[] AND = {0, 0, 0, 1};
  private static final int[] NOTHING = {0, 0, 0, 0};

  @Test
  @Points(2)
  void AND_and_OR() {
    run(ROWS, AND).is(6);
    run(ROWS, 0, 1, 1, 1).is(4);
  }

  @Test
  @Points(1)
  void nothing_to_learn_and_NAND() {
    run(ROWS, NOTHING).is(1);
    run(ROWS, 1, 1, 1, 0).is(6);
    run(ROWS, 1, 0, 1, 1).is(2);
    run(new double[][] {{2, 1}}, 1).is(2);
  }

  @Test
  @Points(2)
  void no_end_in_sight() {
    run(ROWS, 0, 1, 1, 0).is(-1);
    run(ROWS, 1, 0, 0, 1).is(-1);
  }

  @Test
  @Points(1)
  void exactly_100_epochs_and_101() {
    double[][] far = {{13}, {15}};
    run(far, 0, 1).is(100);
    double[][] near = {{6.5}, {7}};
    run(near, 1, 0).mistake(101, "Given up too late: after 100 epochs.").is(-1);
  }

  @Test
  @Points(2)
  void any_rows_with_any_number_of_inputs() {
    Expect.seeds(100, random -> {
      int inputs = 1 + random.nextInt(3);
      double[][] x = new double[2 + random.nextInt(3)][inputs];
      int[] y = new int[x.length];
      for (int n = 0; n < x.length; n++) {
        for (int i = 0; i < inputs; i++) {
          x[n][i] = 0.5 * (random.nextInt(9) - 4);
        }
        y[n] = random.nextInt(2);
      }
      run(x, y).is(epochs(Slip.NONE, x, y));
    });
  }

  private static Expectation<Integer> run(double[][] x, int... y) {
    int right = epochs(Slip.NONE, x, y);
    return Expect.given("x", x, "y", y)
        .when(() -> PerceptronRun.epochs(x, y))
        .mistakeWhere(
            right > 1, () -> right - 1, "One too few: the epoch without a mistake counts as well.")
        .mistakeWhere(
            right > 0,
            () -> right + 1,
            "One too many: the epoch without a mistake is the last one counted.")
        .mistakeIf(
            epochs -> epochs == -1 && right > 1 && PerceptronRun.epochs(ROWS, AND) == -1,
            "Every run with a mistake in it ends with −1: give learn the wanted answer, keep what"
                + " it returns, take it along into the next epoch, begin each epoch with 0"
                + " mistakes, and return −1 only after 100 epochs.")
        .mistakeIf(
            epochs -> epochs == -1 && right > 1 && PerceptronRun.epochs(ROWS, AND) == 6,
            "Given up too early: there are 100 epochs.")
        .mistakeIf(
            epochs -> PerceptronRun.epochs(ROWS, NOTHING) == -1
                && PerceptronRun.epochs(ROWS, AND) == 1,
            "The condition is turned around: return when there are 0 mistakes.")
        .mistakeWhere(
            right > 0,
            () -> mistakes(x, y),
            "These are the mistakes of all epochs together: count the epochs.")
        .mistakeIf(
            epochs -> epochs == epochs(Slip.LEARNS_FIRST, x, y)
                && PerceptronRun.epochs(ROWS, NOTHING) == 1,
            "The answer comes after the step: compare first, then learn.")
        .mistakeWhere(
            true,
            () -> epochs(Slip.LAST_ROW_DECIDES, x, y),
            "Only the last row decides: add up the mistakes of all rows of the epoch.")
        .mistakeWhere(
            true,
            () -> epochs(Slip.ENDS_AT_A_MISTAKE, x, y),
            "The epoch ends at its first mistake: go on with the other rows.")
        .mistakeWhere(
            true, () -> epochs(Slip.RATE_OF_A_TENTH, x, y), "The learning rate is 1, not 0.1.")
        .mistakeWhere(
            true,
            () -> epochs(Slip.WITHOUT_FIRST_ROW, x, y),
            "The first row is left out: begin at index 0.")
        .mistakeWhere(
            true,
            () -> epochs(Slip.WITHOUT_LAST_ROW, x, y),
            "The last row is left out: go on as long as n < x.length.")
        .mistakeWhere(
            true,
            () -> epochs(Slip.COUNTS_RIGHT_ANSWERS, x, y),
            "The right answers are counted: count the others.")
        .mistakeWhere(right < 0, () -> 100, "No epoch was without a mistake: return −1.")
        .mistakeWhere(right < 0, () -> 0, "No epoch was without a mistake: return −1.")
        .mistakeIfThrows(
            IllegalArgumentException.class,
            right < 0
                ? "Where no epoch is without a mistake, the answer is −1, not an exception."
                : "Perceptron refuses what it gets: zeros takes the number of inputs, x[0].length,"
                + " and learn a row, its wanted answer and then the rate 1.")
        .mistakeIfThrows(
            ArrayIndexOutOfBoundsException.class,
            "An index leaves its array: there may be any number of rows, x[0] to x[x.length - 1].");
  }

  /** What may be wrong in a run. */
  private enum Slip {
    NONE,
    LEARNS_FIRST,
    LAST_ROW_DECIDES,
    ENDS_AT_A_MISTAKE,
    RATE_OF_A_TENTH,
    WITHOUT_FIRST_ROW,
    WITHOUT_LAST_ROW,
    COUNTS_RIGHT_ANSWERS
  }

  private static int epochs(Slip slip, double[][] x, int[] y) {
    double rate = slip == Slip.RATE_OF_A_TENTH ? 0.1 : 1;
    int first = slip == Slip.WITHOUT_FIRST_ROW ? 1 : 0;
    int end = slip == Slip.WITHOUT_LAST_ROW ? x.length - 1 : x.length;
    Perceptron p = Perceptron.zeros(x[0].length);
    for (int epoch = 1; epoch <= 100; epoch++) {
      int mistakes = 0;
      for (int n = first; n < end; n++) {
        Perceptron next = p.learn(x[n], y[n], rate);
        boolean right = (slip == Slip.LEARNS_FIRST ? next : p).predict(x[n]) == y[n];
        p = next;
        if (slip == Slip.LAST_ROW_DECIDES) {
          mistakes = 0;
        }
        mistakes += right == (slip == Slip.COUNTS_RIGHT_ANSWERS) ? 1 : 0;
        if (!right && slip == Slip.ENDS_AT_A_MISTAKE) {
          break;
        }
      }
      if (mistakes == 0) {
        return epoch;
      }
    }
    return -1;
  }

  /** The mistakes of a whole run. */
  private static int mistakes(double[][] x, int[] y) {
    Perceptron p = Perceptron.zeros(x[0].length);
    int mistakes = 0;
    for (int k = 0; k < 100 * x.length; k++) {
      int n = k % x.length;
      mistakes += p.predict(x[n]) == y[n] ? 0 : 1;
      p = p.learn(x[n], y[n], 1);
    }
    return mistakes;
  }
}
