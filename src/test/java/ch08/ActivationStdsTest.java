package ch08;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.ShapeException;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class ActivationStdsTest {
  private static final List<Activation> ACTIVATIONS =
      List.of(new Identity(), new Relu(), new Tanh(), new Sigmoid());

  private static final String SENT_ON =
      "Each layer must get the outputs of the layer before, the first one x.";

  /** Outputs of the first layer 1 3 | 5 7, of the second 4, 12. */
  private static final Sequential SMALL = Sequential.of(
      Dense.of(new double[][] {{1}, {1}}, new double[] {0, 2}, new Identity()),
      Dense.of(new double[][] {{1, 1}}, new double[] {0}, new Identity()));

  @Test
  @Points(2)
  void two_examples_and_two_layers() {
    Matrix x = Matrix.ofColumn(1, 5);
    Expect.given("layer 1", "w = (1), (1), b = (0, 2), Identity",
            "layer 2", "w = (1, 1), b = 0, Identity", "x", x)
        .when(() -> ActivationStds.activationStds(SMALL, x))
        .mistake(
            new double[] {5, 16}, "These are variances: the standard deviation is their root.")
        .mistake(
            new double[] {Math.sqrt(21), Math.sqrt(80)},
            "The mean was not subtracted: this is the root of the average square.")
        .mistake(
            new double[] {Math.sqrt(20.0 / 3), Math.sqrt(32)},
            "Divided by one less than the number of outputs: divide by the number.")
        .mistake(
            new double[] {Math.sqrt(20), Math.sqrt(32)},
            "The squares are summed, not averaged: divide by the number of outputs.")
        .mistake(
            new double[] {2, 4},
            "One standard deviation for each neuron, then their average: take all outputs as one"
                + " list. Or distances without a square.")
        .mistake(
            new double[] {Math.sqrt(42), 4},
            "Divided by the number of examples: there are rows times columns outputs.")
        .mistake(
            new double[] {Math.sqrt(10), 4},
            "The squares are divided by the number of examples: there are rows times columns"
                + " outputs.")
        .mistake(
            new double[] {Math.sqrt(42), Math.sqrt(160)},
            "Divided by the number of neurons: there are rows times columns outputs.")
        .mistake(
            new double[] {0, 0}, "The distances are not squared: with their signs they cancel.")
        .mistake(
            new double[] {Math.sqrt(2), 2},
            "The distances are made positive, not squared: the root is of the average square.")
        .mistake(
            new double[] {2, Math.sqrt(5)},
            "Measured before each layer: its outputs are what comes out of forward.")
        .mistake(new double[] {4, 4}, "The whole network for each layer: send a through layer l.")
        .mistake(new double[] {4, 0}, "Every number goes into the first place: stds[l].")
        .mistake(
            new double[] {Math.sqrt(5), Math.sqrt(5) + 4},
            "The numbers add up from layer to layer: each is of its layer alone.")
        .mistake(
            new double[] {Math.sqrt(5), 0},
            "The last layer is missing: the loop ends one step early.")
        .mistake(new double[] {1, 0}, "Only one example was measured: take the whole batch.")
        .mistakeIf(
            stds -> stds.length == 3 && stds[0] == 2,
            "The input is no layer: start with the outputs of layer 1.")
        .mistakeIf(stds -> stds.length > 2, "Each layer gets one number, and there are two layers.")
        .mistakeIf(stds -> stds.length == 1, "Every layer gets a number, not only the last.")
        .mistakeIfThrows(
            ShapeException.class, SENT_ON)
        .is(new double[] {Math.sqrt(5), 4}, 1e-12);
  }

  @Test
  @Points(3)
  void any_network() {
    Expect.seeds(
        100,
        random -> {
          int[] sizes = new int[2 + random.nextInt(4)];
          Arrays.setAll(sizes, l -> 1 + random.nextInt(5));
          Sequential network = network(random, sizes);
          Matrix x = batch(random, 1 + random.nextInt(6), sizes[0]);
          Expect.given("network", network, "x", x)
              .when(() -> ActivationStds.activationStds(network, x))
              .mistakeIf(
                  stds -> x.rows() > 1 && same(stds, network, x, a -> std(a.rowsAt(0))),
                  "Only one example was measured: take the whole batch.")
              .mistakeIf(
                  stds -> alone(stds, network, x),
                  "Each layer must get the outputs of the layer before, not x.")
              .mistakeIfThrows(
                  ShapeException.class, SENT_ON)
              .is(expected(network, x, ActivationStdsTest::std), 1e-7);
        });
  }

  @Test
  @Points(1)
  void outputs_that_are_all_equal() {
    for (double bias : new double[] {0, 1000, -1000, 0.1, 1e8 + 0.1}) {
      Sequential constant = Sequential.of(
          Dense.of(new double[3][2], new double[] {bias, bias, bias}, new Identity()));
      Matrix x = Matrix.of(new double[][] {{1, 2}, {3, 4}, {5, 6}, {7, 8}, {9, 10}});
      Expect.given("w", "all 0", "biases", bias, "x", x)
          .when(() -> ActivationStds.activationStds(constant, x))
          .mistakeIf(
              stds -> isRightForSmall()
                  && (Double.isNaN(stds[0])
                      || stds[0] > 1e-6 && stds[0] < 0.1 * Math.abs(bias)),
              "Rounding: average of squares minus square of the mean loses all digits; subtract"
                  + " the mean first.")
          .is(new double[] {0}, 1e-6);
    }
  }

  private static boolean isRightForSmall() {
    double[] stds = ActivationStds.activationStds(SMALL, Matrix.ofColumn(1, 5));
    return near(stds, new double[] {Math.sqrt(5), 4});
  }

  private static boolean same(
      double[] stds, Sequential network, Matrix x, ToDoubleFunction<Matrix> measure) {
    return near(stds, expected(network, x, measure));
  }

  /** Whether each layer got x where x fits it. */
  private static boolean alone(double[] stds, Sequential network, Matrix x) {
    double[] alone = new double[network.layers().size()];
    Matrix a = x;
    for (int l = 0; l < alone.length; l++) {
      Layer layer = network.layers().get(l);
      a = layer.forward(inputs(layer) == x.columns() ? x : a);
      alone[l] = std(a);
    }
    return near(stds, alone);
  }

  private static int inputs(Layer layer) {
    return layer.parameters().get(0).value().columns();
  }

  private static boolean near(double[] a, double[] b) {
    boolean near = a.length == b.length;
    for (int l = 0; near && l < a.length; l++) {
      near = Math.abs(a[l] - b[l]) <= 1e-7 * Math.max(1, b[l]);
    }
    return near;
  }

  private static double[] expected(
      Sequential network, Matrix x, ToDoubleFunction<Matrix> measure) {
    double[] stds = new double[network.layers().size()];
    for (int l = 0; l < stds.length; l++) {
      Layer[] head = network.layers().subList(0, l + 1).toArray(Layer[]::new);
      stds[l] = measure.applyAsDouble(Sequential.of(head).forward(x));
    }
    return stds;
  }

  /** From all pairs: the variance is half of the average squared difference of two entries. */
  private static double std(Matrix a) {
    double[] v = Arrays.stream(a.toArray()).flatMapToDouble(Arrays::stream).toArray();
    double sum = 0;
    for (double p : v) {
      for (double q : v) {
        sum += (p - q) * (p - q);
      }
    }
    return Math.sqrt(sum / 2) / v.length;
  }

  private static Sequential network(SeededRandom random, int... sizes) {
    Layer[] layers = new Layer[sizes.length - 1];
    Arrays.setAll(layers, l -> Dense.of(
        batch(random, sizes[l + 1], sizes[l]), batch(random, 1, sizes[l + 1]),
        ACTIVATIONS.get(random.nextInt(ACTIVATIONS.size()))));
    return Sequential.of(layers);
  }

  /** Random numbers with now and then a zero, a thousand or a minus thousand. */
  private static Matrix batch(SeededRandom random, int rows, int columns) {
    double[] special = {0, 1000, -1000};
    return Matrix.generate(rows, columns, (i, j) -> {
      int kind = random.nextInt(20);
      return kind < special.length ? special[kind] : random.nextDouble(-2, 2);
    });
  }
}
