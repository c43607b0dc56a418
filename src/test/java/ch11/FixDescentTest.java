package ch11;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class FixDescentTest {
  @Test
  @Points(1)
  void before_the_first_epoch_and_after_it() {
    double[][] x = {{1, 2}, {-1, 0}, {0, 1000}};
    double[] y = {1, -2, 3};
    check(x, y, 0.5, 0);
    check(x, y, 1e-6, 1);
  }

  @Test
  @Points(2)
  void one_example_by_hand() {
    double[][] x = {{1}};
    double[] y = {1};
    double[] rights = {0, 0.5, 0.75, 0.875, 0.9375};
    for (int epochs = rights.length - 1; epochs >= 0; epochs--) {
      check(x, y, 0.5, epochs);
      int count = epochs;
      Expect.given("x", x, "y", y, "rate", 0.5, "epochs", count)
          .when(() -> FixDescent.fixDescent(x, y, 0.5, count))
          .is(new double[] {rights[epochs]});
    }
  }

  @Test
  @Points(3)
  void any_data() {
    Expect.seeds(
        100,
        random -> {
          int inputs = 1 + random.nextInt(4);
          int examples = 1 + random.nextInt(5);
          double[][] x = new double[examples][];
          Arrays.setAll(x, n -> numbers(random, inputs));
          check(x, numbers(random, examples), random.nextDouble(0.05, 0.4),
              1 + random.nextInt(6));
        });
  }

  private static void check(double[][] x, double[] y, double rate, int epochs) {
    double[] right = descend(x, y, rate, epochs, false, 1.0 / x.length);
    Expectation<double[]> call =
        Expect.given("x", x, "y", y, "rate", rate, "epochs", epochs)
            .when(() -> FixDescent.fixDescent(x, y, rate, epochs));
    boolean areOnes = x[0][0] == 1 && y[0] == 1; // where many a mistake gives 0 or 1
    if (epochs > 1) {
      call.mistake(
          descend(x, y, rate, epochs - 1, false, 1.0 / x.length), "Symptom: one epoch too few.");
      call.mistakeWhere(
          !areOnes, () -> new double[right.length],
          "Symptom: nothing is learned, the weights are 0.");
    }
    if (x[0].length > 1 && epochs > 1) {
      call.mistake(
          byLastInput(x, y, rate, epochs),
          "Symptom: right in the first epoch; then the error knows of the last input only.");
    }
    if (x.length > 1) {
      call.mistake(
          descend(part(x, 1, x.length), Arrays.copyOfRange(y, 1, x.length), rate, epochs, false,
              1.0 / x.length),
          "Symptom: the first example does not count.");
      call.mistake(
          descend(part(x, 0, x.length - 1), Arrays.copyOf(y, x.length - 1), rate, epochs, false,
              1.0 / x.length),
          "Symptom: the last example does not count.");
    }
    call.mistake(
            descend(x, y, rate, epochs, true, 1.0 / x.length),
            "Symptom: the first epoch is right; from the second on the weights move too far, and"
                + " then swing.")
        .mistake(
            slower(x, y, rate, epochs, true),
            "Symptom: the first epoch is right; later the slopes of earlier epochs come along, and"
                + " the rate gets smaller and smaller.")
        .mistake(
            slower(x, y, rate, epochs, false),
            "Symptom: the first epoch is right; later the rate gets smaller and smaller.")
        .mistake(
            descend(x, y, -rate, epochs, false, 1.0 / x.length),
            "Symptom: the weights run away from the targets.")
        .mistake(
            descend(x, y, rate, epochs, false, 1),
            "Symptom: right for a single example; with more, the steps are too large.")
        .mistakeWhere(
            x.length != x[0].length,
            () -> descend(x, y, rate, epochs, false, 1.0 / x[0].length),
            "Symptom: with as many examples as inputs all is right, else the steps have another"
                + " length.")
        .mistakeWhere(
            !areOnes,
            () -> descend(x, y, rate, epochs, false, 2.0 / x.length),
            "Symptom: every step is twice as long as it should be.")
        .mistake(
            descend(x, y, rate, epochs, false, 0.5 / x.length),
            "Symptom: every step is half as long as it should be.")
        .mistake(
            descend(x, y, rate, Math.min(1, epochs), false, 1.0 / x.length),
            "Symptom: the first epoch is right, and nothing happens in the others.")
        .mistake(
            descend(x, y, rate, epochs + 1, false, 1.0 / x.length),
            "Symptom: one epoch too many.")
        .mistake(
            descend(x, y, 1, epochs, false, 1.0 / x.length),
            "Symptom: the same weights, whatever the rate is.")
        .mistake(
            descend(part(x, x.length - 1, x.length), Arrays.copyOfRange(y, x.length - 1, x.length),
                rate, epochs, false, 1.0 / x.length),
            "Symptom: only the last example counts, so the slope is set or cleared too often.")
        .mistake(
            eachExample(x, y, rate * x.length, epochs),
            "Symptom: right for a single example; with more, the weights have moved before the"
                + " epoch is over.")
        .mistake(
            eachExample(x, y, rate, epochs),
            "Symptom: right for a single example; with more, the weights have moved before the"
                + " epoch is over.")
        .is(right, 1e-9);
  }

  /** w ← w − rate · factor · Xᵀ(Xw − y), by matrices. */
  private static double[] descend(
      double[][] x, double[] y, double rate, int epochs, boolean keep, double factor) {
    return descend(x, y, epoch -> rate * factor, epochs, keep);
  }

  private static double[] slower(
      double[][] x, double[] y, double rate, int epochs, boolean keep) {
    return descend(x, y, epoch -> rate / (epoch + 1) / x.length, epochs, keep);
  }

  private static double[] descend(
      double[][] x, double[] y, IntToDoubleFunction step, int epochs, boolean keep) {
    Matrix a = Matrix.of(x);
    Matrix w = Matrix.zeros(a.columns(), 1);
    Matrix slope = w;
    for (int epoch = 0; epoch < epochs; epoch++) {
      Matrix now = a.transpose().times(a.times(w).minus(Matrix.ofColumn(y)));
      slope = keep ? slope.plus(now) : now;
      w = w.minus(slope.scale(step.applyAsDouble(epoch)));
    }
    return w.column(0);
  }

  /** With the error of each example set in the loop over the inputs, in place of a sum. */
  private static double[] byLastInput(double[][] x, double[] y, double rate, int epochs) {
    int last = x[0].length - 1;
    Matrix a = Matrix.of(x);
    Matrix w = Matrix.zeros(last + 1, 1);
    for (int epoch = 0; epoch < epochs; epoch++) {
      double weight = w.get(last, 0);
      Matrix error =
          Matrix.generate(x.length, 1, (n, none) -> weight * x[n][last] - y[n]);
      w = w.minus(a.transpose().times(error).scale(rate / x.length));
    }
    return w.column(0);
  }

  private static double[][] part(double[][] x, int from, int to) {
    return Arrays.copyOfRange(x, from, to);
  }

  private static double[] eachExample(double[][] x, double[] y, double rate, int epochs) {
    double[] w = new double[x[0].length];
    for (int k = 0; k < epochs * x.length; k++) {
      double[] row = x[k % x.length];
      double error = -y[k % x.length];
      for (int i = 0; i < w.length; i++) {
        error += w[i] * row[i];
      }
      for (int i = 0; i < w.length; i++) {
        w[i] -= rate * error * row[i] / x.length;
      }
    }
    return w;
  }

  private static double[] numbers(SeededRandom random, int n) {
    double[] special = {0, 10, -10};
    double[] numbers = new double[n];
    for (int i = 0; i < n; i++) {
      int kind = random.nextInt(15);
      numbers[i] = kind < special.length ? special[kind] : random.nextDouble(-2, 2);
    }
    return numbers;
  }
}
