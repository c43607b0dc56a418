package nnbook.fast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Softplus;
import nnbook.engine.activation.Tanh;
import nnbook.engine.initializer.GlorotUniform;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Adam;
import nnbook.engine.optimizer.AdamW;
import nnbook.engine.optimizer.KerasAdam;
import nnbook.engine.optimizer.Momentum;
import nnbook.engine.optimizer.Optimizer;
import nnbook.engine.optimizer.Sgd;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.train.History;
import nnbook.engine.train.Schedule;
import nnbook.engine.train.Trainer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("jdk")
@DisplayNameGeneration(ReplaceUnderscores.class)
class FastTrainingTest {
  private static final int CASES = 150;
  private static final double TOLERANCE = 2e-5;

  static Stream<Kernel> kernels() {
    assertTrue(Kernels.hasVectors(), "the tests run with the module of the Vector API");
    return Stream.of(new RowKernel(), Kernels.best());
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void one_step_of_descent_moves_the_weights_by_the_gradient_of_the_textbook(Kernel kernel) {
    for (int seed = 0; seed < CASES; seed++) {
      FastCase sample = FastCase.random(seed);
      Sequential textbook = sample.copy();
      Sequential fast = sample.copy();
      double expected = step(textbook, sample, new Sgd(1));
      double actual = fastStep(kernel, fast, sample, new Sgd(1));
      assertEquals(expected, actual, TOLERANCE * Math.max(1, expected), "loss, seed " + seed);
      assertSame(textbook, fast, TOLERANCE, "seed " + seed);
    }
  }

  private static double step(Sequential network, FastCase sample, Optimizer optimizer) {
    return new Trainer(sample.loss(), optimizer).batchSize(sample.x().length)
        .fit(network, FastCase.matrix(sample.x()), FastCase.matrix(sample.y()), 1).loss();
  }

  private static double fastStep(
      Kernel kernel, Sequential network, FastCase sample, Optimizer optimizer) {
    FastNetwork fast = FastNetwork.of(network, kernel);
    History history = new FastTrainer(sample.loss(), optimizer).batchSize(sample.x().length)
        .threads(sample.threads()).fit(fast, sample.x(), sample.y(), 1);
    fast.copyTo(network);
    return history.loss();
  }

  @Tag("statistics")
  @ParameterizedTest
  @MethodSource("kernels")
  void the_weights_are_the_same_bits_for_any_number_of_threads(Kernel kernel) {
    for (int seed = 0; seed < 20; seed++) {
      FastCase sample = FastCase.random(seed);
      List<Matrix> one = trained(kernel, sample, 1);
      for (int threads = 2; threads <= 4; threads++) {
        List<Matrix> several = trained(kernel, sample, threads);
        for (int p = 0; p < one.size(); p++) {
          assertArrayEquals(one.get(p).toArray(), several.get(p).toArray(), "seed " + seed);
        }
      }
    }
  }

  private static List<Matrix> trained(Kernel kernel, FastCase sample, int threads) {
    Sequential network = sample.copy();
    FastNetwork fast = FastNetwork.of(network, kernel);
    new FastTrainer(sample.loss(), new Adam(0.01)).batchSize(7).threads(threads)
        .fit(fast, sample.x(), sample.y(), 3);
    fast.copyTo(network);
    return network.parameters().stream().map(Parameter::value).toList();
  }

  static Stream<Optimizer> optimizers() {
    return Stream.of(new Sgd(0.05), new Momentum(0.02, 0.9), new Adam(0.002),
        new AdamW(0.002, 0.01), new KerasAdam(0.002));
  }

  @Tag("statistics")
  @ParameterizedTest
  @MethodSource("optimizers")
  void the_loss_falls_as_in_the_textbook_for_300_steps(Optimizer optimizer) {
    FastCase sample = FastCase.random(11);
    Sequential textbook = sample.copy();
    History history = new Trainer(sample.loss(), optimizer).batchSize(16).seed(5)
        .fit(textbook, FastCase.matrix(sample.x()), FastCase.matrix(sample.y()), epochs(sample));
    for (Kernel kernel : kernels().toList()) {
      History inFloat = new FastTrainer(sample.loss(), optimizer).batchSize(16).seed(5)
          .fit(FastNetwork.of(sample.copy(), kernel), sample.x(), sample.y(), epochs(sample));
      assertArrayEquals(
          history.values("loss"), inFloat.values("loss"), 1e-4, kernel.name());
    }
    assertTrue(history.loss() < history.values("loss")[0]);
  }

  /** Schedule, penalty and validation; each of them alone would pass without the others. */
  @Tag("statistics")
  @Test
  void schedule_penalty_and_validation_are_those_of_the_textbook() {
    for (int seed = 20; seed < 30; seed++) {
      FastCase sample = FastCase.random(seed);
      Matrix x = FastCase.matrix(sample.x());
      Matrix y = FastCase.matrix(sample.y());
      Schedule schedule = Schedule.linear(0.1, 10);
      History history = new Trainer(sample.loss(), new Adam(0.01)).batchSize(16)
          .schedule(schedule).l2(0.02).validation(x, y).fit(sample.copy(), x, y, 12);
      for (Kernel kernel : kernels().toList()) {
        History inFloat = new FastTrainer(sample.loss(), new Adam(0.01)).batchSize(16)
            .schedule(schedule).l2(0.02).validation(sample.x(), sample.y())
            .threads(sample.threads())
            .fit(FastNetwork.of(sample.copy(), kernel), sample.x(), sample.y(), 12);
        assertEquals(history.names(), inFloat.names());
        assertTrue(inFloat.toString().contains("penalty"), inFloat::toString);
        for (String name : history.names()) {
          double tolerance = 1e-4 * Math.max(1, history.values(name)[0]);
          assertArrayEquals(history.values(name), inFloat.values(name), tolerance,
              kernel.name() + ", " + name + ", seed " + seed);
        }
      }
    }
  }

  /** What float32 gives in torch: 1 - 0.999f has lost four digits, (float) (1 - 0.999) has not. */
  @Test
  void the_first_step_of_adam_is_that_of_float32() {
    for (Kernel kernel : kernels().toList()) {
      float[] w = new float[kernel.paddedColumns(1)];
      float[] g = w.clone();
      g[0] = 1;
      RowOptimizer.of(new Adam(0.001), 1, 0.001, kernel)
          .step(w, g, new float[w.length], new float[w.length], 0, w.length);
      assertEquals(-0.00099999993f, w[0], 2e-10f); // two units in the last place
    }
  }

  @Test
  void the_slope_of_softplus_keeps_its_digits_far_below_zero() {
    for (double z : new double[] {-40, -20, -15, -5, 0, 5, 20}) {
      RowActivation softplus = RowActivation.of(new Softplus(), new RowKernel());
      float[] a = {(float) z};
      softplus.apply(a, 1);
      float[] slope = {1};
      softplus.backward(slope, a, 1);
      double sigmoid = 1 / (1 + StrictMath.exp(-z));
      assertEquals(1, slope[0] / sigmoid, 1e-6, "z = " + z);
    }
  }

  private static int epochs(FastCase sample) {
    return 300 / ((sample.x().length + 15) / 16);
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void predicts_what_the_textbook_predicts(Kernel kernel) {
    for (int seed = 0; seed < CASES; seed++) {
      FastCase sample = FastCase.random(seed);
      Matrix expected = sample.network().forward(FastCase.matrix(sample.x()));
      float[][] actual =
          FastNetwork.of(sample.network(), kernel).predict(sample.x(), sample.threads());
      assertEquals(expected.rows(), actual.length);
      for (int i = 0; i < actual.length; i++) {
        assertEquals(expected.columns(), actual[i].length);
        for (int j = 0; j < actual[i].length; j++) {
          assertEquals(expected.get(i, j), actual[i][j], TOLERANCE, "seed " + seed);
        }
      }
    }
  }

  /** Predictions of many rows keep the weights in another form, which must not outlive them. */
  @ParameterizedTest
  @MethodSource("kernels")
  void predicts_with_the_new_weights_after_training(Kernel kernel) {
    SeededRandom random = new SeededRandom(8);
    Sequential network = Sequential.of(Dense.of(5, 200, new Tanh(), new GlorotUniform(), random),
        Dense.of(200, 3, new Softmax(), new GlorotUniform(), random));
    float[][] x = FastCase.inputs(100, 5, random);
    float[][] y = new float[100][];
    Arrays.fill(y, new float[] {0, 1, 0});
    FastNetwork fast = FastNetwork.of(network, kernel);
    for (int batchSize : new int[] {32, 64, 1}) {
      float before = fast.predict(x, 2)[99][1];
      new FastTrainer(new SoftmaxCrossEntropy(), new Sgd(0.1)).batchSize(batchSize)
          .fit(fast, x, y, 5);
      float[][] after = fast.predict(x, 2);
      fast.copyTo(network);
      Matrix expected = network.forward(FastCase.matrix(x));
      assertTrue(after[99][1] > before);
      for (int i = 0; i < x.length; i++) {
        assertEquals(expected.get(i, 1), after[i][1], TOLERANCE);
        assertEquals(expected.get(i, 1), fast.predict(x[i])[1], TOLERANCE);
      }
    }
  }

  @Test
  void the_data_are_left_as_they_were() {
    FastCase sample = FastCase.random(3);
    Matrix x = FastCase.matrix(sample.x());
    Matrix y = FastCase.matrix(sample.y());
    trained(Kernels.best(), sample, 2);
    assertArrayEquals(x.toArray(), FastCase.matrix(sample.x()).toArray());
    assertArrayEquals(y.toArray(), FastCase.matrix(sample.y()).toArray());
  }

  private static void assertSame(
      Sequential expected, Sequential actual, double tolerance, String message) {
    for (int p = 0; p < expected.parameters().size(); p++) {
      double[][] rows = expected.parameters().get(p).value().toArray();
      for (int i = 0; i < rows.length; i++) {
        assertArrayEquals(rows[i], actual.parameters().get(p).value().row(i), tolerance,
            message + ", parameter " + p);
      }
    }
  }
}
