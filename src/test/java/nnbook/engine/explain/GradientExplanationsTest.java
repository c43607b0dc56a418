package nnbook.engine.explain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.loss.MeanSquaredError;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.ShapeException;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class GradientExplanationsTest {
  /** f = x0 x1 + 2 x2. */
  private static final Gradient PRODUCT =
      Gradient.of(x -> x[0].times(x[1]).plus(x[2].times(2)));
  private static final double[] X = {2, 3, 1};

  private static Sequential network(long seed, boolean softmax) {
    SeededRandom random = new SeededRandom(seed);
    return Sequential.of(
        Dense.glorotUniform(3, 5, new Tanh(), random),
        Dense.glorotUniform(5, 2, softmax ? new Softmax() : new Identity(), random));
  }

  private static double[] numeric(Sequential network, int output, double[] x) {
    double[] slopes = new double[x.length];
    for (int i = 0; i < x.length; i++) {
      double[] up = x.clone();
      double[] down = x.clone();
      up[i] += 1e-6;
      down[i] -= 1e-6;
      slopes[i] = (network.predict(up)[output] - network.predict(down)[output]) / 2e-6;
    }
    return slopes;
  }

  @Nested
  class OfANetwork {
    @Test
    void agrees_with_central_differences() {
      for (int seed = 0; seed < 20; seed++) {
        Sequential network = network(seed, seed % 2 == 0);
        SeededRandom random = new SeededRandom(seed);
        double[] x = {random.nextGaussian(), random.nextGaussian(), random.nextGaussian()};
        for (int output = 0; output < 2; output++) {
          double[] expected = numeric(network, output, x);
          assertArrayEquals(expected, Gradient.of(network, output).at(x), 1e-8);
        }
      }
    }

    @Test
    void leaves_the_gradients_of_the_parameters_as_they_were() {
      Sequential network = network(1, false);
      Matrix z = network.forward(Matrix.ofRow(1, 2, 3));
      network.backward(z);
      Matrix[] before = network.parameters().stream().map(Parameter::grad).toArray(Matrix[]::new);
      Gradient.of(network, 0).at(1, 2, 3);
      new Fgsm(0.1).attack(network, new MeanSquaredError(), Matrix.ofRow(1, 2, 3), z);
      for (int n = 0; n < before.length; n++) {
        assertEquals(0, before[n].minus(network.parameters().get(n).grad()).maxAbs());
      }
      assertTrue(before[0].maxAbs() > 0);
    }

    @Test
    void says_what_does_not_fit() {
      assertEquals("Gradient.of: output must be at least 0 and less than 2, was 2",
          assertThrows(IndexOutOfBoundsException.class,
              () -> Gradient.of(network(1, false), 2).at(1, 2, 3)).getMessage());
      assertThrows(ShapeException.class, () -> Gradient.of(network(1, false), 1).at(1, 2));
    }
  }

  @Test
  void gradient_times_input_need_not_add_up() {
    assertArrayEquals(new double[] {3, 2, 2}, PRODUCT.at(X));
    assertArrayEquals(new double[] {6, 6, 2}, GradientTimesInput.of(PRODUCT, X));
    assertEquals(8, X[0] * X[1] + 2 * X[2], "and not 6 + 6 + 2");
  }

  @Test
  void saliency_is_the_absolute_slope() {
    Gradient f = Gradient.of(x -> x[0].times(-3).plus(x[1].times(0)));
    assertArrayEquals(new double[] {3, 0}, Saliency.of(f, 1, -2));
    assertArrayEquals(new double[] {-3, 0}, f.at(1, -2), "the gradient itself keeps its sign");
  }

  @Nested
  class IntegratedGradientsTest {
    @Test
    void of_a_product_and_a_sum() {
      for (int steps : new int[] {1, 7, 50}) {
        double[] phi = IntegratedGradients.of(PRODUCT, X, new double[3], steps);
        assertArrayEquals(new double[] {3, 3, 2}, phi, 1e-12);
      }
    }

    @Test
    void of_a_linear_function_are_its_terms_from_the_baseline_on() {
      Gradient f = Gradient.of(
          x -> x[0].times(3).minus(x[1].times(2)).plus(x[2].times(0.5)).plus(4));
      double[] phi =
          IntegratedGradients.of(f, new double[] {2, 1, -4}, new double[] {1, 1, 0}, 10);
      assertArrayEquals(new double[] {3, 0, -2}, phi, 1e-12);
    }

    @Test
    void are_complete_and_the_error_falls_with_the_square_of_the_steps() {
      for (int seed = 0; seed < 20; seed++) {
        Sequential network = network(seed, true);
        SeededRandom random = new SeededRandom(seed);
        double[] x = new double[3];
        double[] b = new double[3];
        Arrays.setAll(x, i -> 2 * random.nextGaussian());
        Arrays.setAll(b, i -> random.nextGaussian());
        double few = gap(network, x, b, 40);
        double many = gap(network, x, b, 160);
        assertEquals(0, many, 1e-4, "seed " + seed);
        assertEquals(16, few / many, 1.5, "seed " + seed);
      }
    }

    private double gap(Sequential network, double[] x, double[] b, int steps) {
      double[] phi = IntegratedGradients.of(Gradient.of(network, 1), x, b, steps);
      return Arrays.stream(phi).sum() - (network.predict(x)[1] - network.predict(b)[1]);
    }

    @Test
    void are_nothing_at_the_baseline() {
      assertArrayEquals(new double[3], IntegratedGradients.of(PRODUCT, X, X, 5));
      Gradient none = x -> new double[0];
      assertArrayEquals(
          new double[0], IntegratedGradients.of(none, new double[0], new double[0], 5));
    }

    @Test
    void refuse_what_makes_no_sense() {
      assertEquals("IntegratedGradients.of: baseline must be of length 3, was of length 2",
          assertThrows(ShapeException.class,
              () -> IntegratedGradients.of(PRODUCT, X, new double[2], 5)).getMessage());
      assertEquals("IntegratedGradients.of: steps must be at least 1, was 0",
          assertThrows(IllegalArgumentException.class,
              () -> IntegratedGradients.of(PRODUCT, X, new double[3], 0)).getMessage());
    }
  }

  @Nested
  class OcclusionTest {
    @Test
    void covers_one_input_after_the_other() {
      double[] x = X.clone();
      double[] fall = Occlusion.of(a -> a[0] * a[1] + 2 * a[2], x, new double[3]);
      assertArrayEquals(new double[] {6, 6, 2}, fall);
      assertArrayEquals(X, x);
    }

    @Test
    void of_a_linear_function_equals_shapley() {
      double[] b = {1, 1, 0};
      double[] fall = Occlusion.of(a -> 3 * a[0] - 2 * a[1] + 0.5 * a[2] + 4, X, b);
      assertArrayEquals(new double[] {3, -4, 0.5}, fall, 1e-12);
    }

    @Test
    void paints_squares_of_an_image() {
      Matrix image = Matrix.generate(3, 4, (i, j) -> 4 * i + j);
      double[] weights = {0, 1, 0, 0, 0, 0, 10, 0, 0, 0, 0, 100};
      Matrix fall = Occlusion.ofSquares(pixels -> {
        double sum = 0;
        for (int k = 0; k < 12; k++) {
          sum += weights[k] * pixels[k];
        }
        return sum;
      }, image, 2, 0);
      assertEquals(Matrix.of(new double[][] {{1, 61, 60}, {0, 60, 1160}}), fall);
    }

    @Test
    void refuses_what_makes_no_sense() {
      Matrix image = Matrix.zeros(3, 4);
      assertEquals("Occlusion.ofSquares: side must be from 1 to 3, was 4",
          assertThrows(IllegalArgumentException.class,
              () -> Occlusion.ofSquares(p -> 0, image, 4, 0)).getMessage());
      assertThrows(ShapeException.class, () -> Occlusion.of(a -> 0, X, new double[1]));
    }
  }

  @Nested
  class FgsmTest {
    @Test
    void moves_each_input_by_epsilon_against_the_right_class() {
      Sequential line = Sequential.of(
          Dense.of(new double[][] {{2, -1, 0}}, new double[] {0}, new Sigmoid()));
      Matrix x = Matrix.of(new double[][] {{0.5, 0.5, 0.5}, {0.1, 0.9, 0.5}});
      Matrix moved =
          new Fgsm(0.2).attack(line, new BinaryCrossEntropy(), x, Matrix.ofColumn(1, 0));
      double[][] expected = {{-0.2, 0.2, 0}, {0.2, -0.2, 0}};
      assertEquals(0, moved.minus(x).minus(Matrix.of(expected)).maxAbs(), 1e-15);
    }

    @Test
    void keeps_the_range() {
      Sequential line = Sequential.of(
          Dense.of(new double[][] {{2, -1, 0}}, new double[] {0}, new Sigmoid()));
      Matrix moved = new Fgsm(0.2, 0, 1).attack(line, new BinaryCrossEntropy(),
          Matrix.of(new double[][] {{0.1, 0.9, 0.5}}), Matrix.ofColumn(1));
      assertEquals(Matrix.ofRow(0, 1, 0.5), moved);
    }

    @Test
    void makes_the_loss_greater() {
      SoftmaxCrossEntropy loss = new SoftmaxCrossEntropy();
      for (int seed = 0; seed < 20; seed++) {
        Sequential network = network(seed, true);
        SeededRandom random = new SeededRandom(seed);
        Matrix x = Matrix.generate(4, 3, (i, j) -> random.nextGaussian());
        Matrix y = Matrix.generate(4, 2, (i, j) -> i % 2 == j ? 1 : 0);
        Matrix moved = new Fgsm(0.01).attack(network, loss, x, y);
        double before = loss.value(network.logits().forward(x), y);
        double after = loss.value(network.logits().forward(moved), y);
        assertTrue(after > before, "seed " + seed);
        assertEquals(0.01, moved.minus(x).maxAbs(), 1e-15);
      }
    }

    @Test
    void refuses_what_makes_no_sense() {
      assertEquals("Fgsm: epsilon must be at least 0 and finite, was -1.0",
          assertThrows(IllegalArgumentException.class, () -> new Fgsm(-1)).getMessage());
      assertEquals("Fgsm: high must be at least 1.0, was 0.0",
          assertThrows(IllegalArgumentException.class, () -> new Fgsm(1, 1, 0)).getMessage());
    }
  }
}
