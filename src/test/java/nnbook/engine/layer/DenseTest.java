package nnbook.engine.layer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Tanh;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Shape;
import nnbook.engine.matrix.ShapeException;
import nnbook.engine.neuron.Neuron;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DenseTest {
  /** Two inputs, three neurons. */
  private static final Dense LAYER =
      Dense.of(new double[][] {{1, 2}, {3, 4}, {5, 6}}, new double[] {10, 20, 30}, new Identity());

  @Nested
  class Forward {
    @Test
    void multiplies_by_rows_of_weights_and_adds_the_biases() {
      Matrix x = Matrix.of(new double[][] {{1, 1}, {2, -1}});
      Matrix expected = Matrix.of(new double[][] {{13, 27, 41}, {10, 22, 34}});
      assertEquals(expected, LAYER.forward(x));
    }

    @Test
    void applies_the_activation_to_the_weighted_inputs() {
      Dense layer = Dense.of(LAYER.weights(), LAYER.biases(), new Relu());
      Matrix x = Matrix.of(new double[][] {{-10, -1}});
      assertEquals(Matrix.ofRow(-2, -14, -26), layer.weightedInputs(x));
      assertEquals(Matrix.ofRow(0, 0, 0), layer.forward(x));
    }

    @Test
    void does_what_its_neurons_do_bit_for_bit() {
      for (int seed = 0; seed < 100; seed++) {
        SeededRandom random = new SeededRandom(seed);
        int in = 1 + random.nextInt(6);
        int out = 1 + random.nextInt(6);
        Dense layer = Dense.glorotUniform(in, out, new Sigmoid(), random);
        Matrix x = Matrix.generate(3, in, (i, j) -> random.nextGaussian());
        Matrix expected = Matrix.generate(3, out, (i, j) -> {
          double b = layer.biases().get(0, j);
          return new Neuron(layer.weights().row(j), b, new Sigmoid()).output(x.row(i));
        });
        assertEquals(expected, layer.forward(x), "seed " + seed);
      }
    }

    @Test
    void a_batch_equals_its_rows_one_by_one() {
      SeededRandom random = new SeededRandom(21);
      for (Activation g : new Activation[] {new Tanh(), new Softmax()}) {
        Dense layer = Dense.glorotUniform(5, 3, g, random);
        Matrix x = Matrix.generate(7, 5, (i, j) -> random.nextGaussian());
        Matrix batch = layer.forward(x);
        for (int i = 0; i < 7; i++) {
          assertArrayEquals(batch.row(i), layer.forward(Matrix.ofRow(x.row(i))).row(0));
        }
      }
    }

    @Test
    void an_empty_batch_gives_an_empty_batch() {
      assertEquals(new Shape(0, 3), LAYER.forward(Matrix.zeros(0, 2)).shape());
      Dense softmax = Dense.of(LAYER.weights(), LAYER.biases(), new Softmax());
      assertEquals(new Shape(0, 3), softmax.forward(Matrix.zeros(0, 2)).shape());
    }

    @Test
    void rejects_the_wrong_width() {
      Dense layer = Dense.glorotUniform(4, 2, new Tanh(), new SeededRandom(0));
      assertMessage(
          "Dense.forward: X must be [batch x 4], was [32 x 3]",
          () -> layer.forward(Matrix.zeros(32, 3)));
      assertMessage(
          "Dense.weightedInputs: X must be [batch x 4], was [1 x 5]",
          () -> layer.weightedInputs(Matrix.zeros(1, 5)));
    }
  }

  @Nested
  class Factories {
    @Test
    void reject_biases_that_do_not_fit() {
      assertMessage(
          "Dense.of: biases must be [1 x 3], was [1 x 2]",
          () -> Dense.of(LAYER.weights(), Matrix.zeros(1, 2), new Tanh()));
      assertMessage(
          "Dense.of: biases must be [1 x 3], was [3 x 1]",
          () -> Dense.of(LAYER.weights(), Matrix.zeros(3, 1), new Tanh()));
    }

    @Test
    void reject_null() {
      var refusal = assertThrows(
          NullPointerException.class, () -> Dense.of(LAYER.weights(), LAYER.biases(), null));
      assertEquals("Dense.of: activation must be given, was null", refusal.getMessage());
    }

    @ParameterizedTest
    @CsvSource({
      "2, 2, 1.224744871391589",
      "2, 1, 1.4142135623730951",
      "784, 30, 0.08585457105482137",
      "784, 128, 0.08111071056538127",
      "64, 32, 0.25",
    })
    void glorot_limit_agrees_with_the_reference(int in, int out, double limit) {
      assertEquals(limit, Dense.glorotLimit(in, out), 1e-15 * limit);
    }

    @Test
    void glorot_uniform_fills_the_whole_range_and_leaves_biases_0() {
      Dense layer = Dense.glorotUniform(64, 32, new Tanh(), new SeededRandom(22));
      assertEquals(new Shape(32, 64), layer.weights().shape());
      assertEquals(Matrix.zeros(1, 32), layer.biases());
      assertTrue(layer.weights().maxAbs() < 0.25 && layer.weights().maxAbs() > 0.249);
      double mean = layer.weights().sum() / (32 * 64);
      double variance = layer.weights().map(w -> w * w).sum() / (32 * 64);
      assertEquals(0, mean, 0.01);
      assertEquals(0.25 * 0.25 / 3, variance, 0.001);
    }

    @Test
    void glorot_uniform_depends_on_the_seed_alone() {
      Dense one = Dense.glorotUniform(3, 2, new Tanh(), new SeededRandom(1));
      Dense same = Dense.glorotUniform(3, 2, new Tanh(), new SeededRandom(1));
      Dense other = Dense.glorotUniform(3, 2, new Tanh(), new SeededRandom(2));
      assertEquals(one.weights(), same.weights());
      assertNotEquals(one.weights(), other.weights());
    }

    @Test
    void glorot_uniform_rejects_no_neurons() {
      var refusal = assertThrows(
          IllegalArgumentException.class,
          () -> Dense.glorotUniform(3, 0, new Tanh(), new SeededRandom(1)));
      assertEquals("Dense.glorotUniform: outputs must be at least 1, was 0", refusal.getMessage());
    }
  }

  @Test
  void knows_its_sizes() {
    assertEquals(9, LAYER.parameterCount());
    assertEquals(2, LAYER.inputs().getAsInt());
    assertEquals(3, LAYER.outputs(2));
    assertMessage("Dense.outputs: inputs must be 2, was 3", () -> LAYER.outputs(3));
    assertEquals("Dense(2 -> 3, Identity)", LAYER.toString());
  }

  private static void assertMessage(String text, Runnable call) {
    assertEquals(text, assertThrows(ShapeException.class, call::run).getMessage());
  }
}
