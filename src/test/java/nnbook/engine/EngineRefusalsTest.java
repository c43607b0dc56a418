package nnbook.engine;

import static nnbook.engine.Refusals.assertIndex;
import static nnbook.engine.Refusals.assertNull;
import static nnbook.engine.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.LeakyRelu;
import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Tanh;
import nnbook.engine.initializer.GlorotUniform;
import nnbook.engine.initializer.Normal;
import nnbook.engine.initializer.Uniform;
import nnbook.engine.initializer.Zeros;
import nnbook.engine.layer.Conv2d;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Dropout;
import nnbook.engine.layer.Flatten;
import nnbook.engine.layer.MaxPool;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.layer.Volume;
import nnbook.engine.layer.Window;
import nnbook.engine.loss.MeanSquaredError;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Shape;
import nnbook.engine.neuron.Perceptron;
import nnbook.engine.optimizer.AdaGrad;
import nnbook.engine.optimizer.Adam;
import nnbook.engine.optimizer.KerasAdam;
import nnbook.engine.optimizer.Momentum;
import nnbook.engine.optimizer.Nesterov;
import nnbook.engine.optimizer.RmsProp;
import nnbook.engine.optimizer.Sgd;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.train.ConfusionMatrix;
import nnbook.engine.train.GradientCheck;
import nnbook.engine.train.History;
import nnbook.engine.train.L2;
import nnbook.engine.train.MeanAbsoluteError;
import nnbook.engine.train.Metric;
import nnbook.engine.train.Schedule;
import nnbook.engine.train.Trainer;
import org.junit.jupiter.api.Test;

/** Small promises of the engine: what it refuses, to the edge, and what it says. */
class EngineRefusalsTest {
  private static final double MAX = Double.MAX_VALUE;
  private static final Volume IMAGE = new Volume(1, 3, 3);
  private static final Window TWO = new Window(2);

  @Test
  void null_is_named() {
    assertNull("Dense.of: weights", () -> Dense.of(null, Matrix.ofRow(1), new Tanh()));
    assertNull("Dense.of: biases", () -> Dense.of(Matrix.ofRow(1), null, new Tanh()));
    assertNull("Conv2d.of: activation",
        () -> Conv2d.of(IMAGE, TWO, Matrix.zeros(1, 4), Matrix.zeros(1, 1), null));
    assertNull("Conv2d.of: image",
        () -> Conv2d.of(null, TWO, Matrix.zeros(1, 4), Matrix.zeros(1, 1), new Tanh()));
    assertNull("Conv2d.of: window",
        () -> Conv2d.of(IMAGE, null, Matrix.zeros(1, 4), Matrix.zeros(1, 1), new Tanh()));
    assertNull("Conv2d.of: weights",
        () -> Conv2d.of(IMAGE, TWO, null, Matrix.zeros(1, 1), new Tanh()));
    assertNull("Conv2d.of: biases",
        () -> Conv2d.of(IMAGE, TWO, Matrix.zeros(1, 4), null, new Tanh()));
    assertNull("Dropout: random", () -> new Dropout(0.5, null));
    assertNull("Flatten: image", () -> new Flatten(null));
    assertNull("MaxPool: image", () -> new MaxPool(null, 2));
    assertNull("Parameter: weights", () -> Parameter.weights(null));
    assertNull("Sequential.of: layers", () -> Sequential.of((Dense[]) null));
    assertNull("Matrix.ofRow: row", () -> Matrix.ofRow((double[]) null));
    assertNull("Matrix.ofColumn: column", () -> Matrix.ofColumn((double[]) null));
    assertNull("GradientCheck.of: network",
        () -> GradientCheck.of(null, new MeanSquaredError(), Matrix.ofRow(1), Matrix.ofRow(1)));
    assertNull("Trainer: loss", () -> new Trainer(null, new Sgd(1)));
    assertNull("Trainer: optimizer", () -> new Trainer(new MeanSquaredError(), null));
    assertNull("Trainer: schedule",
        () -> new Trainer(new MeanSquaredError(), new Sgd(1)).schedule(null));
    assertNull("Trainer.Data: X", () -> new Trainer.Data(null, Matrix.ofRow(1)));
    assertNull("Trainer.Data: Y", () -> new Trainer.Data(Matrix.ofRow(1), null));
    assertNull("Perceptron: weights", () -> new Perceptron(null, 0));
  }

  @Test
  void every_setting_of_every_optimizer_is_checked() {
    assertRefused("AdaGrad: learningRate must be greater than 0 and finite, was -1.0",
        () -> new AdaGrad(-1));
    assertRefused("Adam: beta1 must be at least 0 and less than 1, was 1.0",
        () -> new Adam(1, 1, 0, 0));
    assertRefused("Adam: epsilon must be at least 0 and finite, was -1.0",
        () -> new Adam(1, 0, 0, -1));
    assertRefused("KerasAdam: learningRate must be greater than 0 and finite, was -1.0",
        () -> new KerasAdam(-1));
    assertRefused("KerasAdam: beta2 must be at least 0 and less than 1, was 1.0",
        () -> new KerasAdam(1, 0, 1, 0));
    assertRefused("KerasAdam: epsilon must be at least 0 and finite, was -1.0",
        () -> new KerasAdam(1, 0, 0, -1));
    assertRefused("Momentum: learningRate must be greater than 0 and finite, was -1.0",
        () -> new Momentum(-1));
    assertRefused("Nesterov: learningRate must be greater than 0 and finite, was -1.0",
        () -> new Nesterov(-1));
    assertRefused("RmsProp: learningRate must be greater than 0 and finite, was -1.0",
        () -> new RmsProp(-1));
    assertRefused("RmsProp: epsilon must be at least 0 and finite, was Infinity",
        () -> new RmsProp(1, 0, 1 / 0.0));
  }

  @Test
  void the_edges_of_a_range_are_inside() {
    assertEquals(MAX, new Sgd(MAX).learningRate());
    assertEquals(0, new Adam(1, 0, 0, 0).epsilon());
    assertEquals(MAX, new AdaGrad(1, MAX).epsilon());
    assertEquals(0, new L2(0).lambda());
    assertEquals(Integer.MAX_VALUE, new Volume(1, Integer.MAX_VALUE, 1).size());
    assertEquals(MAX, new L2(MAX).lambda());
    assertEquals(0, new Normal(0).deviation());
    assertEquals(MAX, new Normal(MAX).deviation());
    assertEquals(MAX / 2, new Uniform(MAX / 2).limit());
    assertEquals(0, new LeakyRelu(0).slope());
    assertEquals(0, Schedule.linear(0, 1).factor(2));
    assertEquals(MAX, Schedule.steps(MAX, 1).factor(2));
    assertEquals(3, new MaxPool(IMAGE, 3).output().size() * 3);
    new SoftmaxCrossEntropy().requireTargets(Matrix.ofRow(0.5, 0.5 + 5e-10));
  }

  @Test
  void sizes_are_checked() {
    assertRefused("Dense.glorotLimit: inputs must be at least 1, was 0",
        () -> Dense.glorotLimit(0, 1));
    assertRefused("Matrix.generate: rows must be at least 0, was -1",
        () -> Matrix.generate(-1, 1, (i, j) -> 0));
    assertRefused("Matrix.generate: columns must be at least 0, was -1",
        () -> Matrix.generate(1, -1, (i, j) -> 0));
    assertRefused("Matrix.zeros: rows must be at least 0, was -1", () -> Matrix.zeros(-1, 1));
    assertRefused("Shape: rows must be at least 0, was -1", () -> new Shape(-1, 1));
    assertRefused("Shape: columns must be at least 0, was -1", () -> new Shape(1, -1));
    assertRefused("Softmax.backward: gradOutput must be [1 x 2], was [2 x 2]",
        () -> new Softmax().backward(
            Matrix.zeros(1, 2), Matrix.zeros(1, 2), Matrix.zeros(2, 2)));
    assertRefused("ConfusionMatrix.of: targets must be [1 x 2], was [2 x 2]",
        () -> ConfusionMatrix.of(Matrix.zeros(1, 2), Matrix.zeros(2, 2)));
    assertRefused("Matrix.combine: B must be [2 x 1], was [1 x 2]",
        () -> Matrix.zeros(2, 1).combine(Matrix.zeros(1, 2), Double::sum));
    assertRefused("Volume: size must be at most 2^31 - 1, was 2.147483648e9",
        () -> new Volume(2, 1 << 15, 1 << 15));
    assertIndex("Matrix.rowsAt: row must be at least 0 and less than 2, was 2",
        () -> Matrix.zeros(2, 1).rowsAt(0, 2));
    ConfusionMatrix m = ConfusionMatrix.of(new int[1], new int[1], 2);
    assertIndex("ConfusionMatrix.count: actual must be at least 0 and less than 2, was 2",
        () -> m.count(2, 0));
    assertIndex("ConfusionMatrix.count: predicted must be at least 0 and less than 2, was -1",
        () -> m.count(0, -1));
    assertIndex("ConfusionMatrix.of: predicted class must be at least 0 and less than 2, was 2",
        () -> ConfusionMatrix.of(new int[1], new int[] {2}, 2));
  }

  @Test
  void a_filter_has_the_fan_out_of_its_patches() {
    SeededRandom random = new SeededRandom(6);
    Conv2d conv = Conv2d.of(IMAGE, TWO, 5, new Tanh(), new GlorotUniform(), new SeededRandom(6));
    double limit = StrictMath.sqrt(6.0 / (4 + 5 * 4));
    assertEquals(random.nextDouble(-limit, limit), conv.parameters().get(0).value().get(0, 0));
  }

  @Test
  void the_penalty_is_added_to_the_loss_not_taken_away() {
    Dense layer = Dense.of(Matrix.ofRow(3), Matrix.ofRow(0), new Identity());
    History history = new Trainer(new MeanSquaredError(), new Sgd(1e-9)).l2(2)
        .metrics(new MeanAbsoluteError())
        .fit(Sequential.of(layer), Matrix.ofRow(1), Matrix.ofRow(1), 2);
    assertEquals(4 + 9, history.values("loss")[0], 1e-12);
    assertEquals("epoch 2: loss with penalty 13, mean absolute error 2", history.toString());
  }

  @Test
  void metrics_of_ones_own() {
    Metric greatest = new Metric() {
      @Override
      public String name() {
        return "greatest";
      }

      @Override
      public double value(Matrix outputs, Matrix targets) {
        return outputs.max();
      }
    };
    Dense layer = Dense.of(Matrix.ofRow(3), Matrix.ofRow(0), new Identity());
    History history = new Trainer(new MeanSquaredError(), new Sgd(1e-9)).metrics(greatest)
        .fit(Sequential.of(layer), Matrix.ofColumn(1, 2), Matrix.ofColumn(1, 2), 1);
    assertEquals(6, history.last("greatest"), 1e-6);
  }

  @Test
  void a_gradient_check_starts_from_cleared_gradients_and_counts_from_one() {
    Dense layer = Dense.of(Matrix.ofRow(2), Matrix.ofRow(0), new Tanh());
    layer.parameters().get(0).accumulate(Matrix.ofRow(1000));
    assertTrue(GradientCheck.of(layer, new MeanSquaredError(), Matrix.ofRow(1), Matrix.ofRow(0))
        .passes());
    Dense broken = Dense.of(Matrix.ofRow(Double.NaN), Matrix.ofRow(0), new Tanh());
    String where = GradientCheck.of(
        broken, new MeanSquaredError(), Matrix.ofRow(1), Matrix.ofRow(0)).where();
    assertTrue(List.of("parameter 1 (weights [1 x 1]) at (0, 0)",
        "parameter 2 (biases [1 x 1]) at (0, 0)", "input at (0, 0)").contains(where), where);
  }

  @Test
  void f1_is_the_harmonic_mean() {
    ConfusionMatrix m = ConfusionMatrix.of(
        new int[] {0, 0, 0, 0, 1, 1}, new int[] {0, 0, 0, 1, 0, 1}, 2);
    double harmonic = 2 / (1 / m.precision(0) + 1 / m.recall(0));
    assertEquals(harmonic, m.f1(0), 1e-15);
    assertEquals(0.75, m.f1(0), 1e-15);
  }

  @Test
  void equal_things_have_equal_hash_codes_and_others_usually_not() {
    assertEquals(Matrix.ofRow(1, 2).hashCode(), Matrix.ofRow(1, 2).hashCode());
    assertNotEquals(Matrix.ofRow(1, 2).hashCode(), Matrix.ofRow(2, 1).hashCode());
    assertNotEquals(Matrix.zeros(0, 2).hashCode(), Matrix.zeros(0, 3).hashCode());
    assertNotEquals(new Perceptron(new double[] {1}, 2).hashCode(),
        new Perceptron(new double[] {2}, 1).hashCode());
  }

  @Test
  void weights_of_zero_draw_nothing() {
    SeededRandom random = new SeededRandom(8);
    new Zeros().weights(3, 3, 3, 3, random);
    assertEquals(new SeededRandom(8).nextLong(), random.nextLong());
  }
}
