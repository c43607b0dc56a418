package nnbook.web.figure;

import nnbook.engine.activation.Sigmoid;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.HalfSquaredError;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Numbers;
import nnbook.engine.optimizer.Sgd;

/**
 * One example forward and backward through the 2-2-2 network of chapter 6.
 *
 * <p>State: {@code x1}, {@code x2}, {@code rate}. Answer: {@code x}; for each layer {@code w1},
 * {@code w2} and the biases; {@code a1}, {@code a2}; {@code delta1}, {@code delta2}; {@code grad1},
 * {@code grad2}, all weights row by row; {@code loss} before and after a step; and the lines of the
 * calculation, {@code line0} …, in the order in which they are done.
 */
final class BackpropagationFigure implements LiveFigure {
  private static final double[] TARGET = {0.01, 0.99};
  private static final HalfSquaredError LOSS = new HalfSquaredError();
  private static final Sigmoid SIGMOID = new Sigmoid();

  /** The calculation, as it goes on. */
  private static final class Calculation {
    private FigureNumbers answer = FigureNumbers.empty();
    private int count;

    private void add(String line) {
      answer = answer.with("line" + count++, line.replace('-', '−'));
    }
  }

  @Override
  public FigureNumbers answer(FigureState state) {
    Dense hidden = Dense.of(new double[][] {{0.15, 0.20}, {0.25, 0.30}},
        new double[] {0.35, 0.35}, SIGMOID);
    Dense output = Dense.of(new double[][] {{0.40, 0.45}, {0.50, 0.55}},
        new double[] {0.60, 0.60}, SIGMOID);
    Sequential network = Sequential.of(hidden, output);
    Matrix x = Matrix.ofRow(state.number("x1"), state.number("x2"));
    Matrix target = Matrix.ofRow(TARGET);
    Matrix a = hidden.forward(x);
    Matrix y = network.forward(x);
    double before = LOSS.value(y, target);
    network.backward(LOSS.gradient(y, target));

    Calculation lines = new Calculation();
    forward(lines, hidden, x);
    forward(lines, output, a);
    lines.add("L = ½ · (" + part(y, 0) + " + " + part(y, 1) + ") = " + Numbers.format(before));
    outputDeltas(lines, y, gradient(output, 1));
    slopes(lines, gradient(output, 1), a);
    hiddenDeltas(lines, output, a, gradient(output, 1), gradient(hidden, 1));
    slopes(lines, gradient(hidden, 1), x);
    FigureNumbers answer = numbers(lines.answer, hidden, output)
        .with("x", x.row(0)).with("a1", a.row(0)).with("a2", y.row(0)).with("target", TARGET);

    new Sgd(state.number("rate")).on(network.parameters()).step();
    return numbersAfter(answer, hidden, output)
        .with("loss", before, LOSS.value(network.forward(x), target));
  }

  private static Matrix gradient(Dense layer, int parameter) {
    return layer.parameters().get(parameter).grad();
  }

  private static FigureNumbers numbers(FigureNumbers answer, Dense hidden, Dense output) {
    return answer
        .with("w1", flat(hidden.weights())).with("w2", flat(output.weights()))
        .with("b1", flat(hidden.biases())).with("b2", flat(output.biases()))
        .with("delta1", flat(gradient(hidden, 1))).with("delta2", flat(gradient(output, 1)))
        .with("grad1", flat(gradient(hidden, 0))).with("grad2", flat(gradient(output, 0)));
  }

  private static FigureNumbers numbersAfter(FigureNumbers answer, Dense hidden, Dense output) {
    return answer
        .with("new1", flat(hidden.weights())).with("new2", flat(output.weights()));
  }

  private static double[] flat(Matrix matrix) {
    double[] all = new double[matrix.rows() * matrix.columns()];
    for (int i = 0; i < all.length; i++) {
      all[i] = matrix.get(i / matrix.columns(), i % matrix.columns());
    }
    return all;
  }

  private static void forward(Calculation lines, Dense layer, Matrix in) {
    Matrix z = layer.weightedInputs(in);
    for (int j = 0; j < z.columns(); j++) {
      lines.add("z = " + product(layer.weights().get(j, 0), in.get(0, 0))
          + " + " + product(layer.weights().get(j, 1), in.get(0, 1))
          + " + " + Numbers.format(layer.biases().get(0, j)) + " = " + Numbers.format(z.get(0, j))
          + ",  a = σ(z) = " + Numbers.format(SIGMOID.value(z.get(0, j))));
    }
  }

  private static String part(Matrix y, int k) {
    return "(" + Numbers.format(y.get(0, k)) + " - " + Numbers.format(TARGET[k]) + ")²";
  }

  private static void outputDeltas(Calculation lines, Matrix y, Matrix delta) {
    for (int k = 0; k < TARGET.length; k++) {
      lines.add("δ = (" + Numbers.format(y.get(0, k)) + " - " + Numbers.format(TARGET[k]) + ") · "
          + slope(y.get(0, k)) + " = " + Numbers.format(delta.get(0, k)));
    }
  }

  private static void hiddenDeltas(
      Calculation lines, Dense output, Matrix a, Matrix above, Matrix delta) {
    for (int j = 0; j < a.columns(); j++) {
      lines.add("δ = (" + product(output.weights().get(0, j), above.get(0, 0))
          + " + " + product(output.weights().get(1, j), above.get(0, 1)) + ") · "
          + slope(a.get(0, j)) + " = " + Numbers.format(delta.get(0, j)));
    }
  }

  /** Each weight's slope: the δ at its end times the number at its beginning. */
  private static void slopes(Calculation lines, Matrix delta, Matrix in) {
    for (int j = 0; j < delta.columns(); j++) {
      double d = delta.get(0, j);
      lines.add(product(d, in.get(0, 0)) + " = " + Numbers.format(d * in.get(0, 0)) + ",  "
          + product(d, in.get(0, 1)) + " = " + Numbers.format(d * in.get(0, 1)));
    }
  }

  /** The sigmoid's slope by its output. */
  private static String slope(double a) {
    return Numbers.format(a) + " · (1 - " + Numbers.format(a) + ")";
  }

  private static String product(double first, double second) {
    return Numbers.format(first) + " · "
        + (second < 0 ? "(" + Numbers.format(second) + ")" : Numbers.format(second));
  }
}
