package nnbook.fast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.LeakyRelu;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softplus;
import nnbook.engine.activation.Step;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.loss.HalfSquaredError;
import nnbook.engine.loss.Loss;
import nnbook.engine.loss.MeanSquaredError;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.ShapeException;
import nnbook.engine.optimizer.Adam;
import nnbook.engine.optimizer.Optimizer;
import nnbook.engine.optimizer.Sgd;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.train.DivergedException;
import nnbook.engine.train.Trainer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A training that goes wrong says why, in the words of the textbook, and gives weights back. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FastGuardTest {
  private static final List<Loss> LOSSES = List.of(new SoftmaxCrossEntropy(),
      new BinaryCrossEntropy(), new MeanSquaredError(), new HalfSquaredError());
  private static final List<Activation> HIDDEN =
      List.of(new Relu(), new Tanh(), new Sigmoid(), new Softplus(), new Identity(),
          new LeakyRelu(0.1), new Step());
  private static final float[] ODD =
      {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY};

  private final SeededRandom random = new SeededRandom(3);

  static Stream<Kernel> kernels() {
    return FastTrainingTest.kernels();
  }

  private Sequential network(Activation hidden) {
    return Sequential.of(Dense.glorotUniform(5, 7, hidden, random),
        Dense.glorotUniform(7, 3, new Identity(), random));
  }

  private static float[][] targets(int n) {
    float[][] y = new float[n][3];
    for (int i = 0; i < n; i++) {
      y[i][i % 3] = 1;
    }
    return y;
  }

  private static List<double[][]> weights(FastNetwork fast, Sequential network) {
    fast.copyTo(network);
    return weights(network);
  }

  private static List<double[][]> weights(Sequential network) {
    return network.parameters().stream().map(Parameter::value).map(Matrix::toArray).toList();
  }

  private static void assertSame(List<double[][]> expected, List<double[][]> actual) {
    for (int p = 0; p < expected.size(); p++) {
      assertArrayEquals(expected.get(p), actual.get(p));
    }
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void an_input_that_is_no_number_is_refused_wherever_it_lies(Kernel kernel) {
    for (Loss loss : LOSSES) {
      for (Activation hidden : HIDDEN) {
        for (float odd : ODD) {
          for (Optimizer optimizer : List.of(new Sgd(0.1), new Adam(0.1))) {
            for (int row : new int[] {0, 8, 19}) {
              refusesInput(kernel, loss, hidden, odd, optimizer, row);
            }
          }
        }
      }
    }
  }

  private void refusesInput(Kernel kernel, Loss loss, Activation hidden, float odd,
      Optimizer optimizer, int row) {
    Sequential network = network(hidden);
    FastNetwork fast = FastNetwork.of(network, kernel);
    List<double[][]> before = weights(fast, network);
    float[][] x = FastCase.inputs(20, 5, random);
    x[row][2] = odd;
    FastTrainer trainer = new FastTrainer(loss, optimizer).batchSize(4).inOrder();
    String message = assertThrows(IllegalArgumentException.class,
        () -> trainer.fit(fast, x, targets(20), 3)).getMessage();
    assertEquals("FastTrainer.fit: X must be finite, was " + odd + " in row " + row
        + ", column 2. Usual causes: a missing value, or a column that never changes and was"
        + " divided by its deviation, 0.", message);
    assertSame(before, weights(fast, network));
  }

  @Test
  void refuses_the_targets_that_the_textbook_refuses() {
    float[][][] wrong = {
        {{1, 1, 0}}, {{2, -1, 0}}, {{0, 0, 0}}, {{Float.NaN, 1, 0}}, {{0.5f, 0.5f, 0.1f}}};
    for (float[][] y : wrong) {
      for (Loss loss : LOSSES) {
        Sequential network = network(new Relu());
        String expected = refusal(() -> new Trainer(loss, new Sgd(0.1))
            .fit(network, Matrix.ofRow(1, 2, 3, 4, 5), FastCase.matrix(y), 1));
        String actual = refusal(() -> new FastTrainer(loss, new Sgd(0.1))
            .fit(FastNetwork.of(network), new float[][] {{1, 2, 3, 4, 5}}, y, 1));
        assertEquals(expected, actual.replace("FastTrainer", "Trainer"));
      }
    }
  }

  private static String refusal(Runnable training) {
    try {
      training.run();
      return "";
    } catch (IllegalArgumentException e) {
      return e.getMessage();
    }
  }

  @Test
  void takes_targets_whose_shares_are_rounded_to_floats() {
    float third = 1 / 3f;
    new FastTrainer(new SoftmaxCrossEntropy(), new Sgd(0.1)).fit(FastNetwork.of(network(
        new Relu())), new float[1][5], new float[][] {{third, third, third}}, 1);
  }

  @Test
  void stops_with_the_sentence_of_the_textbook_when_it_diverges() {
    float[][] x = FastCase.inputs(20, 5, random);
    for (double rate : new double[] {5, 100}) {
      Sequential network = network(new Identity());
      List<double[][]> start = weights(network);
      Sequential other = Sequential.of(network.layers().stream().map(layer -> (Dense) layer)
          .map(d -> Dense.of(d.weights(), d.biases(), d.activation())).toArray(Dense[]::new));
      DivergedException expected = assertThrows(DivergedException.class,
          () -> new Trainer(new MeanSquaredError(), new Sgd(rate)).batchSize(4)
              .fit(other, FastCase.matrix(x), FastCase.matrix(targets(20)), 50));
      FastNetwork fast = FastNetwork.of(network);
      DivergedException actual = assertThrows(DivergedException.class,
          () -> new FastTrainer(new MeanSquaredError(), new Sgd(rate)).batchSize(4).threads(2)
              .fit(fast, x, targets(20), 50));
      assertEquals(withoutNumbers(expected), withoutNumbers(actual));
      assertEquals(expected.history().epochs(), actual.history().epochs());
      List<double[][]> given = weights(fast, network);
      for (int p = 0; p < start.size(); p++) {
        for (int i = 0; i < start.get(p).length; i++) {
          assertArrayEquals(start.get(p)[i], given.get(p)[i], 1e-6);
        }
      }
    }
  }

  private static String withoutNumbers(DivergedException e) {
    return e.getMessage().replace("FastTrainer", "Trainer").replaceAll("was \\S+ in", "was # in")
        .replaceAll("and \\S+ at the start", "and # at the start");
  }

  @Test
  void gives_back_the_weights_when_only_the_last_step_spoils_them() {
    FastNetwork fast = FastNetwork.of(network(new Identity()));
    DivergedException e = assertThrows(DivergedException.class,
        () -> new FastTrainer(new MeanSquaredError(), new Sgd(1e38)).batchSize(20)
            .fit(fast, new float[][] {{9, 9, 9, 9, 9}}, targets(1), 1));
    assertEquals("FastTrainer.fit: the loss must stay finite and near its start, was NaN in"
        + " epoch 1, batch 1 (after its step). Usual causes: the learning rate of Sgd(1e38) is"
        + " too large, the inputs are not scaled, or the first weights are too large. The network"
        + " has the weights again that were best at the start.", e.getMessage());
    assertEquals(1, e.history().epochs());
  }

  @Test
  void a_network_that_does_not_fit_is_left_as_it_was() {
    FastNetwork fast = FastNetwork.of(network(new Relu()));
    Sequential other = Sequential.of(Dense.glorotUniform(5, 7, new Relu(), random),
        Dense.glorotUniform(7, 4, new Identity(), random));
    List<double[][]> before = weights(other);
    assertEquals("FastNetwork.copyTo: weights of layer 2 must be [3 x 7], was [4 x 7]",
        assertThrows(ShapeException.class, () -> fast.copyTo(other)).getMessage());
    assertSame(before, weights(other));
  }
}
