package ch05;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.layer.Dense;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.neuron.Neuron;
import nnbook.engine.random.SeededRandom;
import nnbook.exercise.Expect;
import nnbook.exercise.Expectation;
import nnbook.exercise.Points;
import org.junit.jupiter.api.Test;

class FitLogisticTest {

  @Test
  @Points(2)
  void one_step_on_the_two_examples_of_the_chapter() {
    fit(new double[][] {{1, 2}, {3, -1}}, new int[] {1, 0}, 1, 1)
        .is(new double[] {-0.5, 0.75, 0}, 1e-12);
  }

  @Test
  @Points(2)
  void two_steps_on_three_examples() {
    fit(new double[][] {{1, 2}, {3, -1}, {0, 1}}, new int[] {1, 0, 1}, 0.5, 2)
        .is(new double[] {-0.2673829912604254, 0.5724113121114421, 0.15577655268469504}, 1e-12);
  }

  @Test
  @Points(1)
  void no_step_leaves_zeros() {
    fit(new double[][] {{1, 2, 3}}, new int[] {1}, 0.5, 0).is(new double[4], 0);
  }

  @Test
  @Points(3)
  void any_examples() {
    Expect.seeds(100, random -> {
      double[][] x = examples(random);
      int[] y = answers(random, x.length);
      int steps = 2 + random.nextInt(8);
      fit(x, y, 0.5, steps).is(matrices(x, y, 0.5, steps), 1e-9);
    });
  }

  @Test
  @Points(1)
  void large_inputs() {
    double[][] x = {{1000, -1000, 0}, {-1000, 0, 1000}};
    int[] y = {1, 0};
    fit(x, y, 0.1, 3).is(matrices(x, y, 0.1, 3), 1e-9);
  }

  @Test
  @Points(1)
  void the_loss_falls_with_every_step() {
    Expect.seeds(100, random -> {
      double[][] x = examples(random);
      int[] y = answers(random, x.length);
      Expect.given("x", x, "y", y, "eta", 0.1, "steps", "0, 1, 2, 3, 4")
          .when(() -> losses(x, y))
          .satisfies("losses that never rise", FitLogisticTest::neverRises);
    });
  }

  private static double[] losses(double[][] x, int[] y) {
    double[] losses = new double[5];
    for (int t = 0; t < losses.length; t++) {
      Neuron neuron = FitLogistic.fitLogistic(x, y, 0.1, t);
      Dense dense =
          Dense.of(new double[][] {neuron.weights()}, new double[] {neuron.bias()}, new Sigmoid());
      losses[t] = new BinaryCrossEntropy().value(dense.weightedInputs(Matrix.of(x)), column(y));
    }
    return losses;
  }

  private static boolean neverRises(double[] losses) {
    for (int t = 1; t < losses.length; t++) {
      if (!(losses[t] <= losses[t - 1] + 1e-12)) {
        return false;
      }
    }
    return true;
  }

  /** The weights and, last, the bias of the neuron. */
  private static Expectation<double[]> fit(double[][] x, int[] y, double eta, int steps) {
    int n = x.length;
    boolean telling = steps > 0;
    return Expect.given("x", x, "y", y, "eta", eta, "steps", steps)
        .when(() -> parameters(FitLogistic.fitLogistic(x, y, eta, steps)))
        .mistakeIf(
            a -> n > 1 && telling && same(a, matrices(x, y, eta * n, steps)),
            "The sum of the slopes, not their mean: divide by the number of examples.")
        .mistakeIf(
            a -> telling && same(a, matrices(x, y, -eta, steps)),
            "It climbs: subtract eta times the slope, and the error is p − y.")
        .mistakeIf(
            a -> telling && same(a, variant(x, y, eta, steps, Kind.NO_BIAS, (p, t) -> p - t)),
            "The bias never moves: its slope is the mean of the errors.")
        .mistakeIf(
            a -> telling && same(a, variant(x, y, eta, steps, Kind.RIGHT,
                (p, t) -> 2 * (p - t) * p * (1 - p))),
            "That is the squared error: with cross-entropy the slope along z is p − y.")
        .mistakeIf(
            a -> telling && same(a, variant(x, y, eta, steps, Kind.NO_INPUT, (p, t) -> p - t)),
            "The input is missing: multiply each error by the input x[n][i].")
        .mistakeIf(
            a -> telling && same(a, variant(x, y, eta, steps, Kind.EACH, (p, t) -> p - t)),
            "The weights move after each example: first all slopes, then one step.")
        .mistakeIf(
            a -> steps > 1 && same(a, variant(x, y, eta, steps, Kind.PILED, (p, t) -> p - t)),
            "The slopes of earlier steps are still in the sums: start at 0 in every step.")
        .mistakeIf(
            a -> telling && same(a, variant(x, y, eta, steps, Kind.RIGHT,
                (p, t) -> (p > 0.5 ? 1 : 0) - t)),
            "The answer is 0 or 1, not a probability: the error is p − y with p = σ(z).")
        .mistakeIf(
            a -> steps > 1 && same(a, matrices(x, y, eta, 1)),
            "That is one step only: there are " + steps + " to take.")
        .mistakeIf(
            a -> a.length != x[0].length + 1,
            "The number of inputs is that of the examples, x[0].length.")
        .mistakeIfThrows(
            IndexOutOfBoundsException.class,
            "The number of inputs is that of the examples, x[0].length.");
  }

  private static double[] parameters(Neuron neuron) {
    double[] w = neuron.weights();
    double[] all = Arrays.copyOf(w, w.length + 1);
    all[w.length] = neuron.bias();
    return all;
  }

  private static double[] matrices(double[][] x, int[] y, double eta, int steps) {
    Matrix inputs = Matrix.of(x);
    Matrix w = Matrix.zeros(1, x[0].length);
    Matrix b = Matrix.zeros(1, 1);
    for (int t = 0; t < steps; t++) {
      Matrix p = Dense.of(w, b, new Sigmoid()).forward(inputs);
      Matrix error = p.minus(column(y)).scale(eta / x.length);
      w = w.minus(error.transpose().times(inputs));
      b = b.minus(error.sumRows());
    }
    double[] all = Arrays.copyOf(w.row(0), x[0].length + 1);
    all[x[0].length] = b.get(0, 0);
    return all;
  }

  private enum Kind {
    RIGHT,
    NO_BIAS,
    NO_INPUT,
    EACH,
    PILED
  }

  private static double[] variant(
      double[][] x, int[] y, double eta, int steps, Kind kind, DoubleBinaryOperator error) {
    int in = x[0].length;
    double[] all = new double[in + 1];
    double[] slopes = new double[in + 1];
    for (int t = 0; t < steps; t++) {
      slopes = kind == Kind.PILED ? slopes : new double[in + 1];
      for (int n = 0; n < x.length; n++) {
        double e = error.applyAsDouble(answer(all, x[n]), y[n]) / x.length;
        for (int i = 0; i <= in; i++) {
          slopes[i] += i == in || kind == Kind.NO_INPUT ? e : e * x[n][i];
        }
        if (kind == Kind.EACH) {
          move(all, slopes, eta, in);
          slopes = new double[in + 1];
        }
      }
      move(all, slopes, eta, kind == Kind.NO_BIAS ? in - 1 : in);
    }
    return all;
  }

  private static void move(double[] all, double[] slopes, double eta, int last) {
    for (int i = 0; i <= last; i++) {
      all[i] -= eta * slopes[i];
    }
  }

  private static double answer(double[] all, double[] x) {
    double[] w = Arrays.copyOf(all, x.length);
    return new Neuron(w, all[x.length], new Sigmoid()).output(x);
  }

  private static boolean same(double[] actual, double[] wrong) {
    for (int i = 0; i < wrong.length; i++) {
      if (!(Math.abs(actual[i] - wrong[i]) <= 1e-9 * Math.max(1, Math.abs(wrong[i])))) {
        return false;
      }
    }
    return actual.length == wrong.length;
  }

  private static Matrix column(int[] y) {
    return Matrix.generate(y.length, 1, (n, j) -> y[n]);
  }

  private static double[][] examples(SeededRandom random) {
    double[][] x = new double[1 + random.nextInt(8)][1 + random.nextInt(5)];
    for (double[] row : x) {
      for (int i = 0; i < row.length; i++) {
        row[i] = random.nextInt(6) == 0 ? 0 : random.nextDouble(-2, 2);
      }
    }
    return x;
  }

  private static int[] answers(SeededRandom random, int n) {
    int[] y = new int[n];
    for (int i = 0; i < n; i++) {
      y[i] = random.nextInt(2);
    }
    return y;
  }
}
