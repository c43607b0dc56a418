package ch05;

import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.layer.Dense;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.neuron.Neuron;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class FitLogisticTest {
  private static final double[][] THREE = {{1, 2}, {3, -1}, {0, 1}};

  @Test
  @Points(2)
  void three_steps_on_three_examples() {
    fit(THREE, new int[] {1, 0, 1}, 0.5, 3)
        .is(new double[] {-0.33771476301140624, 0.7521888429815606, 0.2157603871725168}, 1e-12);
  }

  @Test
  @Points(2)
  void one_step_on_the_two_examples_of_the_chapter() {
    fit(new double[][] {{1, 2}, {3, -1}}, new int[] {1, 0}, 1, 1)
        .is(new double[] {-0.5, 0.75, 0}, 1e-12);
  }

  @Test
  @Points(1)
  void no_step_leaves_zeros() {
    fit(new double[][] {{1, 2, 3}}, new int[] {1}, 0.5, 0).is(new double[4], 0);
  }

  @Test
  @Points(1)
  void the_neuron_has_a_sigmoid() {
    double[][] x = {{1, 2}, {3, -1}};
    int[] y = {1, 0};
    Expect.given("x", x, "y", y, "eta", 1.0, "steps", 1, "computed", "the neuron's outputs")
        .when(() -> {
          Neuron neuron = FitLogistic.fitLogistic(x, y, 1, 1);
          return new double[] {neuron.output(x[0]), neuron.output(x[1])};
        })
        .mistake(
            new double[] {1, 0},
            "The neuron that is returned has no sigmoid: new Neuron(w, b, new Sigmoid()).")
        .is(new double[] {0.7310585786300049, 0.09534946489910949}, 1e-9);
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
      if (neuron.weights().length != x[0].length) {
        return new double[] {0, Double.NaN};
      }
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
            a -> telling && same(a, new double[a.length])
                && same(
                    parameters(FitLogistic.fitLogistic(THREE, new int[] {1, 0, 1}, 0.5, 5)),
                    new double[3]),
            "Nothing moves: either no step reaches w and b, or an int makes it 0, as 1 / n does.")
        .mistakeWhere(
            n > 1 && telling, () -> matrices(x, y, eta * n, steps),
            "The sum of the slopes, not their mean: divide by the number of examples.")
        .mistakeWhere(
            telling && n != x[0].length, () -> matrices(x, y, eta * n / x[0].length, steps),
            "Divided by the number of inputs: divide by the number of examples, x.length.")
        .mistakeWhere(
            n > 1 && telling,
            () -> variant(x, y, eta, steps, Kind.WEIGHTS_LAST, (p, t) -> p - t),
            "Only the last example counts for the weights: add its part to the slopes with +=.")
        .mistakeWhere(
            telling, () -> matrices(x, y, -eta, steps),
            "It climbs: subtract eta times the slope, and the error is p − y.")
        .mistakeWhere(
            telling && eta != 1, () -> matrices(x, y, 1, steps),
            "The learning rate is missing: a step is eta times the slope.")
        .mistakeWhere(
            telling, () -> variant(x, y, eta, steps, Kind.NO_BIAS, (p, t) -> p - t),
            "The bias never moves: its slope is the mean of the errors.")
        .mistakeWhere(
            telling, () -> variant(x, y, eta, steps, Kind.NO_BIAS_IN_Z, (p, t) -> p - t),
            "The bias is missing in z: z is the weighted sum plus b, in every step.")
        .mistakeWhere(
            n > 1 && telling,
            () -> variant(x, y, eta, steps, Kind.WEIGHTS_STAY, (p, t) -> p - t),
            "The weights never move, only the bias: either no step reaches them, or an int makes it"
                + " 0, as 1 / n does.")
        .mistakeWhere(
            telling, () -> variant(x, y, eta, steps, Kind.BIAS_UP, (p, t) -> p - t),
            "The bias climbs: subtract eta times its slope, as for the weights.")
        .mistakeWhere(
            telling, () -> variant(x, y, eta, steps, Kind.BIAS_SUM, (p, t) -> p - t),
            "The bias moves by the sum of the errors: divide by the number of examples, too.")
        .mistakeIf(
            a -> telling && DoubleStream.of(0.5, 1, 2, n / 2.0, n, 2 * n).anyMatch(factor ->
                same(a, variant(x, y, eta, steps, Kind.RIGHT,
                    (p, t) -> factor * (p - t) * p * (1 - p)))),
            "That is the squared error: with cross-entropy the slope along z is p − y.")
        .mistakeWhere(
            telling, () -> variant(x, y, eta, steps, Kind.NO_INPUT, (p, t) -> p - t),
            "The input is missing: multiply each error by the input x[n][i].")
        .mistakeWhere(
            n > 1 && telling, () -> variant(x, y, eta, steps, Kind.EACH, (p, t) -> p - t),
            "The weights move after each example: first all slopes, then one step.")
        .mistakeWhere(
            telling,
                () -> variant(x, y, eta, steps, Kind.RIGHT, (p, t) -> Math.log(p / (1 - p)) - t),
            "The sigmoid is missing: the error is p − y with p = σ(z), not z − y.")
        .mistakeWhere(
            steps > 1, () -> variant(x, y, eta, steps, Kind.RIGHT, (p, t) -> 1 - p - t),
            "The sign in the exponent of the sigmoid is missing: e to the power −z.")
        .mistakeWhere(
            telling, () -> variant(x, y, eta, steps, Kind.RIGHT, (p, t) -> p),
            "y is missing: the error is p − y.")
        .mistakeWhere(
            telling && eta != 1, () -> variant(x, y, eta, steps, Kind.NO_RATE, (p, t) -> p - t),
            "The learning rate is missing at the weights: subtract eta times the slope, as from the"
                + " bias.")
        .mistakeWhere(
            n > 1 && telling, () -> matrices(x, y, eta * n * n, steps),
            "Multiplied by the number of examples: divide by it.")
        .mistakeWhere(
            n > 1 && telling, () -> variant(x, y, eta, steps, Kind.BIAS_TIMES, (p, t) -> p - t),
            "The slope of the bias is multiplied by the number of examples: divide by it.")
        .mistakeWhere(
            telling, () -> variant(x, y, eta, steps, Kind.REPLACED, (p, t) -> p - t),
            "Each step forgets the weights before it: subtract from them with -=.")
        .mistakeWhere(
            telling, () -> variant(x, y, eta, steps, Kind.BIAS_REPLACED, (p, t) -> p - t),
            "Each step forgets the bias before it: subtract from it with -=.")
        .mistakeWhere(
            n > 1 && telling, () -> some(x, y, 0, n - 1, eta, steps),
            "The last example is missing: the loop over n ends one step early.")
        .mistakeWhere(
            n > 1 && telling, () -> some(x, y, 1, n, eta, steps),
            "The first example is missing: indices begin at 0.")
        .mistakeWhere(
            n > 1 && telling, () -> some(x, y, n - 1, n, eta, steps),
            "Only the last example counts: add its part to the slopes with +=.")
        .mistakeIf(
            a -> n > 1 && telling
                && (same(a, oneEach(x, y, eta, steps)) || same(a, oneEach(x, y, eta / n, steps))),
            "One example for each step: every step takes the slopes of all examples.")
        .mistakeWhere(
            steps > 1, () -> variant(x, y, eta, steps, Kind.PILED, (p, t) -> p - t),
            "The slopes of earlier steps are still in the sums: start at 0 in every step.")
        .mistakeWhere(
            steps > 1, () -> variant(x, y, eta, steps, Kind.BIAS_PILED, (p, t) -> p - t),
            "The slope of the bias is still that of earlier steps, too: start its sum at 0.")
        .mistakeWhere(
            steps > 1, () -> variant(x, y, eta, steps, Kind.RIGHT, (p, t) -> 0.5 - t),
            "The answers stay those of the first step: ask the neuron anew in every step.")
        .mistakeWhere(
            steps > 1, () -> variant(x, y, eta, steps, Kind.RIGHT, (p, t) -> (p > 0.5 ? 1 : 0) - t),
            "The answer is 0 or 1, not a probability: the error is p − y with p = σ(z).")
        .mistakeWhere(
            telling, () -> matrices(x, y, eta, steps + 1),
            "One step too many: there are " + steps + " to take.")
        .mistakeWhere(
            steps > 2, () -> matrices(x, y, eta, steps - 1),
            "One step too few: there are " + steps + " to take.")
        .mistakeWhere(
            steps > 1, () -> matrices(x, y, eta, 1),
            "That is one step only: return after " + steps + ", and set w and b to 0 before the"
                + " first.")
        .mistakeWhere(
            steps > 1, () -> variant(x, y, eta, steps, Kind.RESET, (p, t) -> p - t),
            "The weights begin again at 0 in each step: set them to 0 once, before the first.")
        .mistakeIf(
            a -> a.length != x[0].length + 1,
            "The number of inputs is that of the examples, x[0].length.")
        .mistakeIfThrows(
            IndexOutOfBoundsException.class,
            "An index leaves its array: examples are counted by x.length, inputs by x[0].length,"
                + " and the answer has one number more than an example.");
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
    NO_BIAS_IN_Z,
    WEIGHTS_STAY,
    BIAS_UP,
    BIAS_SUM,
    NO_INPUT,
    WEIGHTS_LAST,
    EACH,
    PILED,
    BIAS_PILED,
    NO_RATE,
    BIAS_TIMES,
    REPLACED,
    RESET,
    BIAS_REPLACED
  }

  private static double[] variant(
      double[][] x, int[] y, double eta, int steps, Kind kind, DoubleBinaryOperator error) {
    int in = x[0].length;
    double[] all = new double[in + 1];
    double[] slopes = new double[in + 1];
    for (int t = 0; t < steps; t++) {
      Arrays.fill(all, 0, kind == Kind.RESET ? in : 0, 0);
      double before = slopes[in];
      slopes = kind == Kind.PILED ? slopes : new double[in + 1];
      slopes[in] = kind == Kind.BIAS_PILED ? before : slopes[in];
      for (int n = 0; n < x.length; n++) {
        double[] seen = kind == Kind.NO_BIAS_IN_Z ? Arrays.copyOf(all, in) : all;
        double e = error.applyAsDouble(answer(Arrays.copyOf(seen, in + 1), x[n]), y[n]) / x.length;
        for (int i = 0; i <= in; i++) {
          slopes[i] = kind == Kind.WEIGHTS_LAST && i < in ? 0 : slopes[i];
          double part = i == in || kind == Kind.NO_INPUT ? e : e * x[n][i];
          slopes[i] += i < in && kind == Kind.WEIGHTS_STAY ? 0 : part;
        }
        if (kind == Kind.EACH) {
          move(all, slopes, eta, in);
          slopes = new double[in + 1];
        }
      }
      slopes[in] *= kind == Kind.BIAS_UP ? -1 : kind == Kind.BIAS_SUM ? x.length
          : kind == Kind.BIAS_TIMES ? x.length * x.length : 1;
      for (int i = 0; i <= in; i++) {
        slopes[i] /= kind == Kind.NO_RATE && i < in ? eta : 1;
        boolean forgotten =
            kind == Kind.REPLACED && i < in || kind == Kind.BIAS_REPLACED && i == in;
        slopes[i] *= forgotten ? -1 : 1;
        all[i] *= forgotten ? 0 : 1;
      }
      move(all, slopes, eta, kind == Kind.NO_BIAS ? in - 1 : in);
    }
    return all;
  }

  /** Some of the examples alone; their slopes are still divided by the number of all. */
  private static double[] some(
      double[][] x, int[] y, int from, int to, double eta, int steps) {
    double share = (double) (to - from) / x.length;
    return matrices(
        Arrays.copyOfRange(x, from, to), Arrays.copyOfRange(y, from, to), eta * share, steps);
  }

  /** One example in each step, the first again after the last. */
  private static double[] oneEach(double[][] x, int[] y, double eta, int steps) {
    double[] all = new double[x[0].length + 1];
    for (int t = 0; t < steps; t++) {
      int n = t % x.length;
      double error = answer(all, x[n]) - y[n];
      double[] slopes = Arrays.copyOf(x[n], all.length);
      slopes[x[n].length] = 1;
      move(all, slopes, eta * error, x[n].length);
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
    return actual.length == wrong.length && IntStream.range(0, wrong.length).allMatch(
        i -> Math.abs(actual[i] - wrong[i]) <= 1e-9 * Math.max(1, Math.abs(wrong[i])));
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
