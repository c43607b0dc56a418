package ch11;

import ch11.GradCheck.Report;
import java.util.Arrays;
import java.util.List;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.HalfSquaredError;
import nnbook.engine.loss.Loss;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.train.Labels;
import org.junit.jupiter.api.Test;

class GradCheckTest {
  private static final String NEGATIVE =
      "An error is negative: take the absolute value of a − n.";
  private static final Loss SQUARED = new HalfSquaredError();
  private static final Matrix X = Matrix.of(new double[][] {{1, -2, 0.5}, {0, 3, -1}});
  private static final Matrix Y = Matrix.of(new double[][] {{1, 0}, {-2, 1}});

  /** A dense layer that says something else for the slope of one entry. */
  private static final class Bent implements Layer {
    private final Dense dense;
    private final int parameter;
    private final int row;
    private final int column;
    private final double factor;

    Bent(Dense dense, int parameter, int row, int column, double factor) {
      this.dense = dense;
      this.parameter = parameter;
      this.row = row;
      this.column = column;
      this.factor = factor;
    }

    @Override
    public Matrix forward(Matrix x) {
      return dense.forward(x);
    }

    @Override
    public Matrix backward(Matrix gradOutput) {
      List<Matrix> before = parameters().stream().map(Parameter::grad).toList();
      Matrix back = dense.backward(gradOutput);
      Matrix added = parameters().get(parameter).grad().minus(before.get(parameter));
      parameters().get(parameter).accumulate(Matrix.generate(
          added.rows(), added.columns(), (i, j) ->
              i == row && j == column ? (factor - 1) * added.get(i, j) : 0));
      return back;
    }

    @Override
    public List<Parameter> parameters() {
      return dense.parameters();
    }

    @Override
    public int outputs(int inputs) {
      return dense.outputs(inputs);
    }

    @Override
    public String toString() {
      return dense + " with a wrong slope";
    }
  }

  @Test
  @Points(2)
  void a_wrong_weight_and_a_wrong_bias() {
    check(network(1, 0, 3, 2, 2), SQUARED, new Report(0, 3, 2, 0.5));
    check(network(1, 0, 3, 2, -1), SQUARED, new Report(0, 3, 2, 2));
    check(network(1, 1, 0, 2, -1), SQUARED, new Report(1, 0, 2, 2));
    check(network(2, 0, 1, 3, 0), SQUARED, new Report(2, 1, 3, 1));
    check(network(2, 1, 0, 1, 3), SQUARED, new Report(3, 0, 1, 2.0 / 3));
    check(network(2, 1, 0, 0, -0.5), SQUARED, new Report(3, 0, 0, 1.5));
  }

  @Test
  @Points(2)
  void a_wrong_slope_anywhere() {
    Expect.seeds(
        100,
        random -> {
          int layer = 1 + random.nextInt(2);
          int parameter = random.nextInt(2);
          int rows = parameter == 1 ? 1 : layer == 1 ? 4 : 2;
          int columns = parameter == 1 ? (layer == 1 ? 4 : 2) : layer == 1 ? 3 : 4;
          int row = random.nextInt(rows);
          int column = random.nextInt(columns);
          double factor = new double[] {2, 0.5, 0, -1, 1.1}[random.nextInt(5)];
          double error = Math.abs(factor - 1) / Math.max(1, Math.abs(factor));
          check(network(layer, parameter, row, column, factor), SQUARED,
              new Report(2 * (layer - 1) + parameter, row, column, error));
        });
  }

  @Test
  @Points(1)
  void leftovers_of_an_earlier_backward_do_not_count() {
    Sequential network = network(1, 0, 3, 2, 2);
    SQUARED.backward(network, X, Y);
    call(network, SQUARED, X, Y)
        .mistake(
            new Report(0, 3, 2, 0.75),
            "Old gradients are still there: call zeroGrad on each parameter first.")
        .is(new Report(0, 3, 2, 0.5), 1e-3);
  }

  @Test
  @Points(1)
  void a_network_that_ends_in_softmax() {
    Sequential hidden = network(1, 0, 3, 2, -1);
    Dense last = Dense.of(
        new double[][] {{900, 800, 700, 900}, {-900, -800, 300, -900}}, new double[2],
        new Softmax());
    Sequential network = Sequential.of(hidden.layers().get(0), last);
    int[] chosen = Labels.of(network.forward(X));
    Matrix y = Labels.oneHot(new int[] {1 - chosen[0], 1 - chosen[1]}, 2); // sure, and wrong
    call(network, new SoftmaxCrossEntropy(), X, y)
        .mistakeIf(
            report -> report != null && report.error() == Double.POSITIVE_INFINITY,
            "Both slopes are tiny, and 0/0 is NaN: divide by 1e-4 at least.")
        .mistakeIf(
            report -> report != null && !near(report.error(), 2) && isRightForSquares(),
            "The loss was given probabilities: loss.value(network, x, y) and loss.backward("
                + "network, x, y) know that this network ends in Softmax.")
        .mistakeIf(
            report -> report != null && report.parameter() > 0,
            "A right slope seems as wrong as the wrong one: put each parameter back after it was"
                + " nudged.")
        .is(new Report(0, 3, 2, 2), 1e-3);
  }

  /** An example that is near the kink of a ReLU: how far w is nudged decides what is measured. */
  @Test
  @Points(1)
  void the_step_is_1e_5() {
    Dense kink = Dense.of(new double[][] {{1}}, new double[] {-2 + 5e-6}, new Relu());
    call(Sequential.of(kink), SQUARED, Matrix.ofRow(2), Matrix.ofRow(1))
        .mistakeIf(report -> report != null && report.error() < 0, NEGATIVE)
        .mistakeIf(
            report -> report != null && report.error() < 0.3 && isRightForSquares(),
            "The nudges are too small, or go to one side only: here w − 1e-5 lies behind the kink"
                + " of a ReLU.")
        .mistakeIf(
            report -> report != null && report.error() > 0.45 && isRightForSquares(),
            "The nudges are too large, or the weight was not put back before the bias was nudged:"
                + " with 1e-5 only a part of a nudge lies behind the kink of this ReLU.")
        .is(new Report(0, 0, 0, 0.375), 1e-3);
  }

  @Test
  @Points(1)
  void small_slopes_are_measured_against_1e_4() {
    Dense dense = Dense.of(new double[][] {{0.5, 1}, {-1, 2}}, new double[2], new Identity());
    Sequential network = Sequential.of(new Bent(dense, 0, 1, 1, 3));
    call(network, SQUARED, Matrix.ofRow(1, 1e-6), Matrix.ofRow(1, 0))
        .mistakeIf(
            report -> report != null && near(report.error(), 2.0 / 3),
            "Both slopes are tiny, about 1e-6: divide by 1e-4 at least.")
        .is(new Report(0, 1, 1, 0.02), 1e-3);
  }

  @Test
  @Points(1)
  void a_slope_that_is_nan() {
    Sequential network = network(2, 0, 1, 3, Double.NaN);
    call(network, SQUARED, X, Y)
        .mistakeIf(
            report -> report != null && Double.isNaN(report.error()),
            "The error is NaN: make it infinite, so that a limit can catch it.")
        .mistakeIf(
            report -> Double.isFinite(report.error()),
            "A slope that is NaN was passed over: its error is infinite, and error > worst is false"
                + " for NaN.")
        .is(new Report(2, 1, 3, Double.POSITIVE_INFINITY));
    Layer first = network(1, 0, 1, 2, Double.NaN).layers().get(0);
    call(Sequential.of(first, network.layers().get(1)), SQUARED, X, Y)
        .mistake(
            new Report(2, 1, 3, Double.POSITIVE_INFINITY),
            "Two entries have the greatest error: report the first, not the last.")
        .is(new Report(0, 1, 2, Double.POSITIVE_INFINITY));
  }

  @Test
  @Points(2)
  void right_networks_have_small_errors_and_stay_as_they_were() {
    Expect.seeds(
        100,
        random -> {
          boolean classes = random.nextInt(2) == 0;
          int in = 1 + random.nextInt(3);
          int out = 2 + random.nextInt(3);
          int batch = 1 + random.nextInt(4);
          Loss loss = classes ? new SoftmaxCrossEntropy() : SQUARED;
          Activation hidden = random.nextInt(2) == 0 ? new Tanh() : new Sigmoid();
          Sequential network = Sequential.of(
              Dense.glorotUniform(in, 3, hidden, random),
              Dense.glorotUniform(3, out, classes ? new Softmax() : new Identity(), random));
          Matrix x = Matrix.generate(batch, in, (i, j) -> random.nextDouble(-2, 2));
          int[] kinds = new int[batch];
          Arrays.setAll(kinds, i -> random.nextInt(out));
          Matrix y = Labels.oneHot(kinds, out);
          List<Matrix> before = network.parameters().stream().map(Parameter::value).toList();
          call(network, loss, x, y)
              .mistakeIf(
                  report -> report != null && report.error() > 0.1,
                  "Right slopes seem wrong: nudge both ways, and divide by 2h.")
              .mistakeIf(
                  report -> report != null && report.error() > 1e-5,
                  "Right slopes seem a little off: put each parameter back after its nudges, and"
                      + " nudge both ways by 1e-5.")
              .mistakeIf(report -> report != null && report.error() < 0 && report.error() > -1,
                  NEGATIVE)
              .mistakeIf(
                  report -> report != null && report.error() < 0,
                  "Nothing was compared: the error is the least that there can be.")
              .satisfies("an error from 0 to 1e-5", report ->
                  report.error() >= 0 && report.error() < 1e-5);
          Expect.given("network", network)
              .when(() -> network.parameters().stream().map(Parameter::value).toList())
              .mistakeIf(
                  after -> true, "A parameter is not what it was: put it back after each entry.")
              .is(before, 0);
        });
  }

  private static Expectation<Report> call(Sequential network, Loss loss, Matrix x, Matrix y) {
    return Expect.given("network", network, "loss", loss, "x", x, "y", y)
        .when(() -> GradCheck.gradCheck(network, loss, x, y));
  }

  private static void check(Sequential network, Loss loss, Report right) {
    boolean bias = right.parameter() % 2 == 1;
    call(network, loss, X, Y)
        .mistake(
            new Report(right.parameter(), right.row() + 1, right.column() + 1, right.error()),
            "Rows and columns count from 1: they should count from 0.")
        .mistakeIf(
            report -> report != null && bias && report.parameter() % 2 == 0
                && report.error() < right.error() - 0.01,
            "The wrong slope belongs to a bias, and was not found: visit the biases, too.")
        .mistake(
            new Report(right.parameter(), right.column(), right.row(), right.error()),
            "Row and column are exchanged.")
        .mistake(
            new Report(right.parameter() + 1, right.row() + 1, right.column() + 1, right.error()),
            "The numbers count from 1: they should count from 0.")
        .mistakeIf(
            report -> report != null && right.error() == 2 && report.error() < 0.01,
            "The wrong slope was not found: it has the sign of the right one reversed. Visit every"
                + " entry, compare a and n themselves, take the absolute value of a − n, and keep"
                + " the greatest error.")
        .mistake(
            new Report(right.parameter() + 1, right.row(), right.column(), right.error()),
            "The parameters count from 1: they should count from 0.")
        .mistakeIf(
            report -> report != null && right.error() == 0.5 && same(report, right)
                && near(report.error(), 0.75),
            "The slopes of backward are twice those that are measured: call backward once, and"
                + " nudge by h to both sides of the parameter as it was.")
        .mistakeIf(
            report -> report != null && right.error() == 0.5 && !same(report, right)
                && near(report.error(), 0.5),
            "The measured slope is twice what it should be: divide by 2h.")
        .mistakeIf(
            report -> report != null && right.error() == 0.5 && near(report.error(), 2),
            "The measured slopes have the wrong sign, or a and n are added: subtract L(w − h) from"
                + " L(w + h), and n from a.")
        .mistakeIf(
            report -> report != null && right.error() == 0.5 && near(report.error(), 1),
            "The error is 1, as if one of the two slopes were 0, or as if the smaller one divided."
                + " Call loss.backward(network, x, y) first, nudge to both sides, subtract, divide"
                + " by (2 * h), in parentheses; the error is |a − n| / max(|a|, |n|, 1e-4).")
        .mistakeWhere(
            right.error() != 1,
            () -> withError(
                right, right.error() == 2 ? 1 : right.error() / (2 - right.error())),
            "Divided by the sum of both slopes: divide by the larger one.")
        .mistakeIf(
            report -> report != null && same(report, right),
            "The entry is the right one, its error is not: |a − n| / max(|a|, |n|, 1e-4).")
        .mistakeIf(
            report -> report != null && report.parameter() != right.parameter()
                && report.row() == right.row() && report.column() == right.column()
                && near(report.error(), right.error()),
            "Only the number of the parameter is wrong: it is the place in network.parameters(),"
                + " where weights and biases count alike.")
        .mistakeIf(
            report -> report != null && report.error() > right.error() - 0.01,
            "A right slope seems as wrong as the wrong one, or more: nudge one number alone, call"
                + " backward once, with the gradients cleared before, divide by 2h, and let the"
                + " error be |a − n| / max(|a|, |n|, 1e-4), of the same entry.")
        .mistakeIf(
            report -> report != null && report.error() < right.error() / 2,
            "The wrong slope was not found: visit every entry of every parameter, take the absolute"
                + " value of a − n, and keep the greatest error.")
        .is(right, 1e-3);
  }

  private static boolean isRightForSquares() {
    Report report = GradCheck.gradCheck(network(1, 0, 3, 2, 2), SQUARED, X, Y);
    return same(report, new Report(0, 3, 2, 0)) && Math.abs(report.error() - 0.5) < 1e-3;
  }

  private static Report withError(Report report, double error) {
    return new Report(report.parameter(), report.row(), report.column(), error);
  }

  private static boolean same(Report a, Report b) {
    return a.parameter() == b.parameter() && a.row() == b.row() && a.column() == b.column();
  }

  private static boolean near(double a, double b) {
    return Math.abs(a - b) < 1e-4;
  }

  /** 3-4-2 with tanh; in layer 1 or 2 the slope of one entry is multiplied by a factor. */
  private static Sequential network(
      int layer, int parameter, int row, int column, double factor) {
    Matrix w1 = Matrix.generate(4, 3, (j, i) -> ((3 * j + 5 * i + 1) % 7 - 3) / 5.0 + 0.05);
    Matrix w2 = Matrix.generate(2, 4, (j, i) -> ((3 * j + 5 * i + 2) % 7 - 3) / 5.0 + 0.05);
    Layer[] layers = {
      Dense.of(w1, Matrix.ofRow(0.1, -0.2, 0.3, 0), new Tanh()),
      Dense.of(w2, Matrix.ofRow(0.2, -0.1), new Identity())};
    layers[layer - 1] = new Bent((Dense) layers[layer - 1], parameter, row, column, factor);
    return Sequential.of(layers);
  }
}
