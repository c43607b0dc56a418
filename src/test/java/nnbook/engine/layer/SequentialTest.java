package nnbook.engine.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.OptionalInt;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Tanh;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Shape;
import nnbook.engine.matrix.ShapeException;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SequentialTest {
  private static final Sequential NET =
      Sequential.of(
          Dense.glorotUniform(3, 4, new Tanh(), new SeededRandom(1)),
          Dense.glorotUniform(4, 2, new Softmax(), new SeededRandom(2)));

  /** A layer as a reader may write it: any number of inputs, each one doubled. */
  private static final class Doubling implements Layer {
    @Override
    public Matrix forward(Matrix x) {
      return x.scale(2);
    }

    @Override
    public int outputs(int inputs) {
      return inputs;
    }
  }

  @Nested
  class KnownNetworks {
    @Test
    void xor_with_weights_set_by_hand() {
      // Goodfellow, Bengio, Courville, "Deep Learning", section 6.1
      Dense hidden = Dense.of(new double[][] {{1, 1}, {1, 1}}, new double[] {0, -1}, new Relu());
      Dense output = Dense.of(new double[][] {{1, -2}}, new double[] {0}, new Identity());
      Matrix x = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
      Matrix expected = Matrix.of(new double[][] {{0, 0}, {1, 0}, {1, 0}, {2, 1}});
      assertEquals(expected, hidden.forward(x));
      assertEquals(Matrix.ofColumn(0, 1, 1, 0), Sequential.of(hidden, output).forward(x));
      assertEquals(9, Sequential.of(hidden, output).parameterCount());
    }

    @Test
    void the_network_of_matt_mazur() {
      // "A Step by Step Backpropagation Example", 2015; digits recomputed in double precision
      Dense hidden = Dense.of(
          new double[][] {{0.15, 0.20}, {0.25, 0.30}}, new double[] {0.35, 0.35}, new Sigmoid());
      Dense output = Dense.of(
          new double[][] {{0.40, 0.45}, {0.50, 0.55}}, new double[] {0.60, 0.60}, new Sigmoid());
      Matrix x = Matrix.ofRow(0.05, 0.10);
      assertRow(new double[] {0.3775, 0.3925}, hidden.weightedInputs(x));
      assertRow(new double[] {0.5932699921071872, 0.596884378259767}, hidden.forward(x));
      assertRow(
          new double[] {1.10590596705977, 1.2249214040964653},
          output.weightedInputs(hidden.forward(x)));
      assertRow(
          new double[] {0.7513650695523157, 0.7729284653214625},
          Sequential.of(hidden, output).forward(x));
    }

    @Test
    void the_golden_3_4_2_network() {
      Matrix x = Matrix.of(new double[][] {{0.5, -1, 2}, {1.5, 0.25, -0.75}, {-0.5, 1, 0}});
      Dense hidden = golden(4, 3, 1, new Tanh());
      Matrix z1 = Matrix.of(new double[][] {
        {-0.5, -0.8, -0.9, 1.6}, {-0.7, 0.8, -1.0, -0.55}, {0.7, -0.2, 0.5, -0.4}
      });
      Matrix z2 = Matrix.of(new double[][] {
        {0.30432634553310156, 0.4546734178194886},
        {-0.4821861691195827, -0.4374215751787006},
        {0.28239849961551367, -0.3710691294102735}
      });
      assertTrue(hidden.weightedInputs(x).minus(z1).maxAbs() < 1e-15);
      Sequential net = Sequential.of(hidden, golden(2, 4, 2, new Identity()));
      assertTrue(net.forward(x).minus(z2).maxAbs() < 1e-15);
    }

    /** W_k[j][i] = ((3j + 5i + k) mod 7 - 3) / 5, b_k[j] = ((2j + k) mod 5 - 2) / 10. */
    private Dense golden(int out, int in, int k, Activation g) {
      int biasK = k == 2 ? 3 : k;
      Matrix w = Matrix.generate(out, in, (j, i) -> ((3 * j + 5 * i + k) % 7 - 3) / 5.0);
      Matrix b = Matrix.generate(1, out, (row, j) -> ((2 * j + biasK) % 5 - 2) / 10.0);
      return Dense.of(w, b, g);
    }

    private void assertRow(double[] expected, Matrix actual) {
      assertArrayEquals(expected, actual.row(0), 1e-15);
    }
  }

  @Nested
  class Forward {
    @Test
    void passes_each_output_on() {
      Matrix x = Matrix.of(new double[][] {{1, 2, 3}, {-1, 0, 1}});
      Matrix byHand = NET.layers().get(1).forward(NET.layers().get(0).forward(x));
      assertEquals(byHand, NET.forward(x));
    }

    @Test
    void predict_is_forward_for_one_example() {
      assertArrayEquals(NET.forward(Matrix.ofRow(1, 2, 3)).row(0), NET.predict(1, 2, 3));
    }

    @Test
    void a_batch_equals_its_rows_one_by_one() {
      SeededRandom random = new SeededRandom(3);
      Matrix x = Matrix.generate(20, 3, (i, j) -> random.nextGaussian());
      Matrix batch = NET.forward(x);
      for (int i = 0; i < 20; i++) {
        assertArrayEquals(batch.row(i), NET.predict(x.row(i)));
      }
    }

    @Test
    void an_empty_batch_gives_an_empty_batch() {
      assertEquals(new Shape(0, 2), NET.forward(Matrix.zeros(0, 3)).shape());
    }

    @Test
    void two_linear_layers_collapse_into_one() {
      for (int seed = 0; seed < 100; seed++) {
        SeededRandom random = new SeededRandom(seed);
        Dense one = randomLinear(2 + random.nextInt(3), 5, random);
        Dense two = randomLinear(5, 1 + random.nextInt(4), random);
        Matrix w = two.weights().times(one.weights());
        Matrix b = one.biases().times(two.weights().transpose()).plus(two.biases());
        Matrix x = Matrix.generate(3, one.weights().columns(), (i, j) -> random.nextGaussian());
        Matrix both = Sequential.of(one, two).forward(x);
        double error = Dense.of(w, b, new Identity()).forward(x).minus(both).maxAbs();
        assertTrue(error < 1e-13, "seed " + seed + ": " + error);
      }
    }

    private Dense randomLinear(int in, int out, SeededRandom random) {
      Matrix w = Matrix.generate(out, in, (j, i) -> random.nextGaussian());
      return Dense.of(w, Matrix.generate(1, out, (i, j) -> random.nextGaussian()), new Identity());
    }
  }

  @Nested
  class Refusals {
    @Test
    void name_the_layer_that_does_not_fit() {
      Dense first = Dense.glorotUniform(3, 4, new Tanh(), new SeededRandom(1));
      Dense second = Dense.glorotUniform(5, 2, new Tanh(), new SeededRandom(1));
      String text =
          "Sequential.of: layer 2 must be a layer with 4 inputs, was Dense(5 -> 2, Tanh)";
      assertMessage(text, () -> Sequential.of(first, second));
      assertMessage(text.replace("layer 2", "layer 3"),
          () -> Sequential.of(first, new Doubling(), second));
    }

    @Test
    void name_the_width_of_the_batch() {
      assertMessage(
          "Sequential.forward: X must be [batch x 3], was [5 x 4]",
          () -> NET.forward(Matrix.zeros(5, 4)));
      assertMessage(
          "Sequential.predict: x must be of length 3, was of length 2", () -> NET.predict(1, 2));
    }

    @Test
    void an_empty_network_or_null_is_refused() {
      var none = assertThrows(IllegalArgumentException.class, Sequential::of);
      assertEquals(
          "Sequential.of: number of layers must be at least 1, was 0", none.getMessage());
      var missing = assertThrows(
          NullPointerException.class, () -> Sequential.of(new Doubling(), null));
      assertEquals("Sequential.of: layer 2 must be given, was null", missing.getMessage());
    }

    private void assertMessage(String text, Runnable call) {
      assertEquals(text, assertThrows(ShapeException.class, call::run).getMessage());
    }
  }

  @Nested
  class Counting {
    @Test
    void known_networks() {
      assertEquals(23_860, Sequential.parameterCount(784, 30, 10));
      assertEquals(101_770, Sequential.parameterCount(784, 128, 10));
      assertEquals(9, Sequential.parameterCount(2, 2, 1));
      assertEquals(2_500_050_000L, Sequential.parameterCount(50_000, 50_000));
      assertEquals(26, NET.parameterCount());
      assertEquals(26, Sequential.parameterCount(3, 4, 2));
    }

    @Test
    void sizes() {
      assertEquals(OptionalInt.of(3), NET.inputs());
      assertEquals(2, NET.outputs(3));
      assertEquals(OptionalInt.empty(), Sequential.of(new Doubling()).inputs());
    }
  }

  @Nested
  class Text {
    @Test
    void is_a_summary() {
      SeededRandom random = new SeededRandom(1);
      Sequential net = Sequential.of(
          Dense.glorotUniform(784, 128, new Relu(), random),
          Dense.glorotUniform(128, 10, new Softmax(), random));
      String expected = """
          Sequential
            Layer                      Output         Parameters
            Dense(784 -> 128, Relu)    [batch x 128]     100,480
            Dense(128 -> 10, Softmax)  [batch x 10]        1,290
            Total                                        101,770""";
      assertEquals(expected, net.toString());
    }

    @Test
    void names_layers_of_the_reader_by_their_class() {
      String text = Sequential.of(new Doubling(), new Doubling()).toString();
      assertTrue(text.contains("\n  Doubling  [batch x any]           0\n"), text);
      assertTrue(Sequential.of(NET, new Doubling()).toString()
          .contains("\n  Sequential  [batch x 2]          26\n"), text);
    }
  }
}
