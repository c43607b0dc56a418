package ch08;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Dropout;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.loss.HalfSquaredError;
import nnbook.engine.loss.Loss;
import nnbook.engine.loss.MeanSquaredError;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.train.GradientCheck;
import org.junit.jupiter.api.Test;

class GradientNormsTest {
  private static final double[][] W1 = {{1, 0}, {0, 1}};
  private static final double[][] W2 = {{3, 4}};
  private static final Matrix X = Matrix.ofRow(1, 2);
  private static final Matrix Y = Matrix.ofRow(10);
  private static final String LEFTOVER =
      "The gradients of an earlier backward are still there: clear them with zeroGrad first.";

  @Test
  @Points(2)
  void the_worked_example() {
    small(network())
        .mistake(
            new double[] {125, 5}, "The root is missing: these are the sums of the squares.")
        .mistake(
            new double[] {Math.sqrt(150), Math.sqrt(6)},
            "The biases are in it: the length is that of the weight gradient alone.")
        .mistake(
            new double[] {5, 1}, "These are the bias gradients: the weights are parameter 0.")
        .mistake(
            new double[] {Math.sqrt(5), Math.sqrt(125)},
            "The layers come in reverse order: the first number belongs to the first layer.")
        .mistake(
            new double[] {Math.sqrt(2), 5},
            "These are the lengths of the weights: take grad(), not value().")
        .mistake(
            new double[] {2, 25},
            "These are sums over the weights, without a root: take grad(), not value(), and the"
                + " root of the sum.")
        .mistake(
            new double[] {Math.sqrt(125), Math.sqrt(130)},
            "The sum goes on from layer to layer: begin each of them at 0.")
        .mistake(
            new double[] {21, 3},
            "The entries are summed, or their absolute values: square them, and take the root.")
        .mistake(
            new double[] {Math.sqrt(21), Math.sqrt(3)},
            "The entries are not squared before the sum.")
        .mistake(
            new double[] {Math.sqrt(125.0 / 2), Math.sqrt(5)},
            "Divided by the number of rows: the length is the root of the sum of all squares.")
        .mistake(new double[] {8, 2}, "The largest entry is not the length: sum the squares.")
        .mistake(
            new double[] {Math.sqrt(125.0 / 4), Math.sqrt(5.0 / 2)},
            "The squares are averaged: the length is the root of their sum.")
        .mistake(
            new double[] {0, 0},
            "All is 0: nothing was sent back, or the gradients were cleared after backward.")
        .mistake(
            new double[] {10 * Math.sqrt(125), 10 * Math.sqrt(5)},
            "The targets were sent back: backward wants loss.gradient(outputs, y).")
        .mistake(
            new double[] {11 * Math.sqrt(125), 11 * Math.sqrt(5)},
            "The outputs were sent back: backward wants loss.gradient(outputs, y).")
        .mistakeIf(
            norms -> norms.length == 4,
            "One number for each parameter, biases included: weights only, one for each layer.")
        .mistakeIfThrows(
            IllegalStateException.class, "A layer needs a forward before its backward.")
        .is(new double[] {Math.sqrt(125), Math.sqrt(5)}, 1e-12);
  }

  @Test
  @Points(2)
  void leftovers_of_an_earlier_backward_do_not_count() {
    Sequential network = network();
    network.forward(X);
    network.backward(Matrix.ofRow(1));
    small(network)
        .mistakeIf(norms -> norms[1] > 2.3 && isRightWhenNew(), LEFTOVER)
        .is(new double[] {Math.sqrt(125), Math.sqrt(5)}, 1e-12);
    small(network)
        .mistakeIf(norms -> norms[1] > 2.3 && isRightWhenNew(), LEFTOVER)
        .is(new double[] {Math.sqrt(125), Math.sqrt(5)}, 1e-12);
  }

  @Test
  @Points(1)
  void outputs_first_then_targets() {
    Matrix y = Matrix.ofRow(1);
    Loss loss = new BinaryCrossEntropy();
    double exchanged = 11 - 1 / (1 + Math.exp(-1)); // where y is taken for the logit 11
    String sentence =
        "The arguments of loss.gradient do not fit: the outputs come first, then y.";
    Expect.given("w1", W1, "w2", W2, "biases", 0, "loss", loss, "x", X, "y", y)
        .when(() -> GradientNorms.gradientNorms(network(), loss, X, y))
        .mistake(
            new double[] {exchanged * Math.sqrt(125), exchanged * Math.sqrt(5)},
            "The arguments are exchanged: loss.gradient(outputs, y).")
        .mistakeWhere(
            true, () -> expected(network(), new HalfSquaredError(), X, y, 1),
            "Another loss was used than the given one.")
        .mistakeIfThrows(IllegalArgumentException.class, sentence)
        .is(expected(network(), loss, X, y, 1), 1e-6);
  }

  @Test
  @Points(1)
  void only_dense_layers_get_a_number() {
    Sequential network = Sequential.of(
        Dense.of(W1, new double[2], new Identity()),
        new Dropout(0.5, new SeededRandom(1)),
        Dense.of(W2, new double[1], new Identity()));
    String sentence = "The Dropout layer has no weights: only Dense layers get a number.";
    small(network)
        .mistakeIf(norms -> norms.length == 3, sentence)
        .mistakeIfThrows(IndexOutOfBoundsException.class, sentence)
        .mistakeIfThrows(ClassCastException.class, sentence)
        .is(new double[] {Math.sqrt(125), Math.sqrt(5)}, 1e-12);
  }

  @Test
  @Points(3)
  void any_network_and_batch() {
    List<Loss> losses = List.of(new HalfSquaredError(), new MeanSquaredError());
    Expect.seeds(
        100,
        random -> {
          int[] sizes = new int[2 + random.nextInt(3)];
          Arrays.setAll(sizes, l -> 1 + random.nextInt(4));
          Sequential network = network(random, sizes);
          int batch = 1 + random.nextInt(4);
          Matrix x = numbers(random, batch, sizes[0]);
          Matrix y = numbers(random, batch, sizes[sizes.length - 1]);
          Loss loss = losses.get(random.nextInt(2));
          Expect.given("network", network, "loss", loss, "x", x, "y", y)
              .when(() -> GradientNorms.gradientNorms(network, loss, x, y))
              .mistakeWhere(
            batch > 1, () -> expected(network, loss, x, y, batch),
                  "Multiplied by the batch: loss.gradient has the average in it already.")
              .mistakeWhere(
            batch > 1, () -> expected(network, loss, x, y, 1.0 / batch),
                  "Divided by the batch once more: loss.gradient has the average in it already.")
              .mistakeWhere(
            batch > 1, () -> expected(network, loss, x.rowsAt(0), y.rowsAt(0), 1),
                  "Only the first example was sent: take the whole batch.")
              .mistakeWhere(
            true, () -> expected(network, new HalfSquaredError(), x, y, 1),
                  "Another loss was used than the given one.")
              .is(expected(network, loss, x, y, 1), 1e-6);
        });
  }

  private static boolean isRightWhenNew() {
    double[] norms = GradientNorms.gradientNorms(network(), new HalfSquaredError(), X, Y);
    return near(norms, Math.sqrt(125), Math.sqrt(5));
  }

  private static Expectation<double[]> small(Sequential network) {
    return Expect.given("w1", W1, "w2", W2, "biases", 0, "g", new Identity(),
            "loss", new HalfSquaredError(), "x", X, "y", Y)
        .when(() -> GradientNorms.gradientNorms(network, new HalfSquaredError(), X, Y));
  }

  private static Sequential network() {
    return Sequential.of(
        Dense.of(W1, new double[2], new Identity()), Dense.of(W2, new double[1], new Identity()));
  }

  /** Lengths of slopes that are measured on the loss, without any backward. */
  private static double[] expected(
      Sequential network, Loss loss, Matrix x, Matrix y, double factor) {
    double[] norms = new double[network.layers().size()];
    for (int l = 0; l < norms.length; l++) {
      int place = l;
      Dense dense = (Dense) network.layers().get(l);
      ToDoubleFunction<Matrix> f = w -> {
        Layer[] layers = network.layers().toArray(Layer[]::new);
        layers[place] = Dense.of(w, dense.biases(), dense.activation());
        return loss.value(Sequential.of(layers).forward(x), y);
      };
      Matrix slopes = GradientCheck.measure(f, dense.weights());
      norms[l] = factor * Math.sqrt(slopes.hadamard(slopes).sum());
    }
    return norms;
  }

  private static boolean near(double[] a, double... b) {
    boolean near = a.length == b.length;
    for (int l = 0; near && l < a.length; l++) {
      near = Math.abs(a[l] - b[l]) <= 1e-6 * Math.max(1, b[l]);
    }
    return near;
  }

  private static Sequential network(SeededRandom random, int... sizes) {
    Layer[] layers = new Layer[sizes.length - 1];
    Activation[] g = {new Tanh(), new Sigmoid(), new Identity()};
    Arrays.setAll(layers, l -> Dense.of(
        numbers(random, sizes[l + 1], sizes[l]), numbers(random, 1, sizes[l + 1]),
        l == layers.length - 1 ? new Identity() : g[random.nextInt(3)]));
    return Sequential.of(layers);
  }

  /** Random numbers with now and then a zero. */
  private static Matrix numbers(SeededRandom random, int rows, int columns) {
    return Matrix.generate(rows, columns,
        (i, j) -> random.nextInt(8) == 0 ? 0 : random.nextDouble(-1.5, 1.5));
  }
}
