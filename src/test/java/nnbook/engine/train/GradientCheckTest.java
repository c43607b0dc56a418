package nnbook.engine.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.LeakyRelu;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Softplus;
import nnbook.engine.activation.Step;
import nnbook.engine.activation.Tanh;
import nnbook.engine.initializer.GlorotNormal;
import nnbook.engine.layer.Conv2d;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Dropout;
import nnbook.engine.layer.Flatten;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.MaxPool;
import nnbook.engine.layer.Sequential;
import nnbook.engine.layer.Volume;
import nnbook.engine.layer.Window;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.loss.HalfSquaredError;
import nnbook.engine.loss.Hinge;
import nnbook.engine.loss.Loss;
import nnbook.engine.loss.MeanSquaredError;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class GradientCheckTest {
  private static final List<Activation> ACTIVATIONS = List.of(new Identity(), new Sigmoid(),
      new Tanh(), new Relu(), new LeakyRelu(0.1), new Softplus(), new Softmax());
  private static final List<Loss> LOSSES = List.of(new MeanSquaredError(), new HalfSquaredError(),
      new BinaryCrossEntropy(), new SoftmaxCrossEntropy(), new Hinge());

  static Stream<Arguments> combinations() {
    List<Arguments> all = new ArrayList<>();
    for (Activation hidden : ACTIVATIONS) {
      for (Activation last : ACTIVATIONS) {
        LOSSES.stream().filter(loss -> suits(last, loss))
            .forEach(loss -> all.add(Arguments.of(hidden, last, loss)));
      }
    }
    return all.stream();
  }

  private static boolean suits(Activation last, Loss loss) {
    return loss.link() instanceof Identity || last instanceof Identity || last.equals(loss.link());
  }

  @ParameterizedTest
  @MethodSource("combinations")
  void every_pair_of_activations_with_every_loss(Activation hidden, Activation last, Loss loss) {
    SeededRandom random = new SeededRandom(31);
    Sequential net = Sequential.of(
        Dense.of(3, 5, hidden, new GlorotNormal(), random),
        Dense.of(5, 2, last, new GlorotNormal(), random));
    Matrix x = Matrix.generate(4, 3, (i, j) -> random.nextGaussian());
    assertPasses(GradientCheck.of(net, loss, x, targets(loss, 4, 2)), 27 + 12);
  }

  static Stream<Arguments> images() {
    return LOSSES.stream().flatMap(loss -> ACTIVATIONS.stream().map(g -> Arguments.of(g, loss)));
  }

  @ParameterizedTest
  @MethodSource("images")
  void convolution_pooling_and_flattening(Activation g, Loss loss) {
    SeededRandom random = new SeededRandom(32);
    Volume image = new Volume(2, 4, 5);
    Conv2d conv = Conv2d.of(image, new Window(2), 3, g, new GlorotNormal(), random);
    MaxPool pool = new MaxPool(conv.output(), 2);
    Sequential net = Sequential.of(conv, pool, new Flatten(pool.output()),
        new Dropout(0.3, random), Dense.of(6, 3, loss.link(), new GlorotNormal(), random));
    Matrix x = Matrix.generate(2, image.size(), (i, j) -> random.nextGaussian());
    assertPasses(GradientCheck.of(net, loss, x, targets(loss, 2, 3)), 24 + 3 + 18 + 3 + 80);
  }

  @Test
  void a_step_has_no_gradient() {
    SeededRandom random = new SeededRandom(33);
    Sequential net = Sequential.of(Dense.of(3, 4, new Step(), new GlorotNormal(), random),
        Dense.of(4, 2, new Identity(), new GlorotNormal(), random));
    Matrix x = Matrix.generate(4, 3, (i, j) -> random.nextGaussian());
    assertPasses(GradientCheck.of(net, new MeanSquaredError(), x, targets(LOSSES.get(0), 4, 2)), 1);
    assertEquals(0, net.parameters().get(0).grad().maxAbs());
  }

  /** Outputs of ±1000: the slopes are 0 or ±1 by then, and nothing overflows. */
  @ParameterizedTest
  @MethodSource("combinations")
  void extreme_inputs(Activation hidden, Activation last, Loss loss) {
    SeededRandom random = new SeededRandom(34);
    Dense dense = Dense.of(3, 2, last, new GlorotNormal(), random);
    Sequential net = Sequential.of(Dense.of(2, 3, hidden, new GlorotNormal(), random), dense);
    Matrix x = Matrix.of(new double[][] {{1000, -1000}, {-1000, 1000}, {0, 1000}});
    Matrix y = targets(loss, 3, 2);
    Matrix gradInput = net.backward(loss.gradient(net.forward(x), y));
    assertTrue(gradInput.maxAbs() < Double.POSITIVE_INFINITY);
    net.parameters().forEach(p -> assertTrue(p.grad().maxAbs() < Double.POSITIVE_INFINITY));
  }

  @Test
  void finds_a_wrong_backward_and_says_where() {
    Dense right = Dense.of(2, 3, new Tanh(), new GlorotNormal(), new SeededRandom(35));
    Layer wrong = new WrongLayer(right, 1.001, 1.001, 1.001);
    Matrix x = Matrix.of(new double[][] {{0.5, -1}, {2, 0.25}});
    GradientCheck check =
        GradientCheck.of(wrong, new MeanSquaredError(), x, targets(LOSSES.get(0), 2, 3));
    assertFalse(check.passes());
    assertEquals(0.001, check.error(), 1e-4);
        assertEquals(13, check.checked());
    assertTrue(check.toString().startsWith("13 slopes compared, 0 skipped at kinks; greatest error"
        + " 0.000999"), check::toString);
  }

  @Test
  void finds_a_gradient_that_is_not_a_number() {
    Sequential net = Sequential.of(
        Dense.of(Matrix.ofRow(Double.NaN), Matrix.ofRow(0), new Identity()));
    GradientCheck check = GradientCheck.of(
        net, new MeanSquaredError(), Matrix.ofRow(1), Matrix.ofRow(1));
    assertFalse(check.passes());
  }

  /** A network that ends in the activation that the loss contains is checked on its logits. */
  @Test
  void the_last_activation_counts_once() {
    Dense sigmoid = Dense.of(2, 1, new Sigmoid(), new GlorotNormal(), new SeededRandom(37));
    Matrix x = Matrix.of(new double[][] {{0.5, -1}, {2, 0.25}});
    Matrix y = Matrix.ofColumn(1, 0);
    assertPasses(GradientCheck.of(sigmoid, new BinaryCrossEntropy(), x, y), 7);
    Matrix z = sigmoid.weightedInputs(x);
    Matrix delta = new BinaryCrossEntropy().gradient(z, y);
    assertEquals(delta.sumRows(), sigmoid.parameters().get(1).grad());
    Dense tanh = Dense.of(2, 1, new Tanh(), new GlorotNormal(), new SeededRandom(37));
    var refused = assertThrows(IllegalArgumentException.class,
        () -> GradientCheck.of(tanh, new BinaryCrossEntropy(), x, y));
    assertEquals("GradientCheck.of: the last activation must be Sigmoid or Identity for"
        + " BinaryCrossEntropy, was Tanh", refused.getMessage());
  }

  @Test
  void skips_kinks_and_counts_them() {
    Sequential net = Sequential.of(
        Dense.of(Matrix.ofRow(1), Matrix.ofRow(0), new Relu()));
    GradientCheck check = GradientCheck.of(
        net, new MeanSquaredError(), Matrix.ofRow(0), Matrix.ofRow(1));
    assertEquals(2, check.skipped());
    assertEquals(1, check.checked());
  }

  @Test
  void leaves_the_network_as_it_was() {
    Dense layer = Dense.of(2, 3, new Tanh(), new GlorotNormal(), new SeededRandom(36));
    Matrix w = layer.weights();
    GradientCheck.of(layer, new MeanSquaredError(), Matrix.ofRow(1, 2), Matrix.ofRow(1, 0, 0));
    assertEquals(w, layer.weights());
  }

  @Test
  void measures_slopes_of_any_function() {
    Matrix x = Matrix.of(new double[][] {{2, 3, -1}});
    Matrix slopes = GradientCheck.measure(m -> m.hadamard(m).hadamard(m).sum(), x);
    assertEquals(0, slopes.minus(Matrix.ofRow(12, 27, 3)).maxAbs(), 1e-8);
  }

  private static Matrix targets(Loss loss, int rows, int columns) {
    if (loss instanceof Hinge) {
      return Matrix.generate(rows, columns, (i, j) -> (i + j) % 2 == 0 ? 1 : -1);
    }
    return Matrix.generate(rows, columns, (i, j) -> i % columns == j ? 1 : 0);
  }

  private static void assertPasses(GradientCheck check, int entries) {
    assertTrue(check.passes(), check::toString);
    int passedOver = check.skipped() + check.lost();
    assertTrue(check.checked() + passedOver >= entries, check::toString);
    assertTrue(passedOver * 20 <= check.checked(), check::toString);
  }
}
