package nnbook.engine.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import nnbook.data.Digits;
import nnbook.data.Iris;
import nnbook.data.Penguins;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Tanh;
import nnbook.engine.initializer.HeNormal;
import nnbook.engine.initializer.Initializer;
import nnbook.engine.initializer.LeCunNormal;
import nnbook.engine.initializer.Normal;
import nnbook.engine.initializer.Uniform;
import nnbook.engine.initializer.Zeros;
import nnbook.engine.layer.Conv2d;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Sequential;
import nnbook.engine.layer.Volume;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.loss.HalfSquaredError;
import nnbook.engine.loss.Hinge;
import nnbook.engine.loss.Loss;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Adam;
import nnbook.engine.optimizer.Momentum;
import nnbook.engine.optimizer.Optimizer;
import nnbook.engine.optimizer.Sgd;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tech.tablesaw.api.Table;

/** Whole trainings end where others' trainings of the same set-up ended. */
@Tag("statistics")
class TrainingRangesTest {

  /** Inputs and labels, divided: every fifth row is for the test. */
  private record Split(Matrix x, int[] labels, int classes) {
    Matrix train() {
      return x.rowsAt(rows(i -> i % 5 != 0));
    }

    Matrix test() {
      return x.rowsAt(rows(i -> i % 5 == 0));
    }

    Matrix trainTargets() {
      return targets().rowsAt(rows(i -> i % 5 != 0));
    }

    Matrix testTargets() {
      return targets().rowsAt(rows(i -> i % 5 == 0));
    }

    private Matrix targets() {
      return Labels.oneHot(labels, classes);
    }

    private int[] rows(IntPredicate chosen) {
      return IntStream.range(0, labels.length).filter(chosen).toArray();
    }

    /** With mean and deviation of the training rows. */
    Split standardized() {
      Matrix train = train();
      int n = train.rows();
      double[] mean = train.sumRows().scale(1.0 / n).row(0);
      double[] deviation = new double[mean.length];
      for (int j = 0; j < mean.length; j++) {
        double center = mean[j];
        Matrix off = Matrix.ofColumn(train.column(j)).map(v -> v - center);
        deviation[j] = StrictMath.sqrt(off.hadamard(off).sum() / n);
      }
      Matrix scaled = Matrix.generate(
          x.rows(), mean.length, (i, j) -> (x.get(i, j) - mean[j]) / deviation[j]);
      return new Split(scaled, labels, classes);
    }
  }

  private static double accuracy(Sequential net, Matrix x, Matrix y) {
    return new Accuracy().value(net.forward(x), y);
  }

  private static Sequential dense(Activation hidden, Initializer start, long seed, int... sizes) {
    SeededRandom random = new SeededRandom(seed);
    Layer[] layers = new Layer[sizes.length - 1];
    for (int l = 0; l < layers.length; l++) {
      Activation g = l < layers.length - 1 ? hidden : new Softmax();
      layers[l] = Dense.of(sizes[l], sizes[l + 1], g, start, random);
    }
    return Sequential.of(layers);
  }

  /** B5: the handwritten digits, 8 by 8. */
  @Nested
  class OfDigits {
    private static final Split DIGITS = new Split(
        Matrix.generate(1797, 64, (i, k) -> Digits.image(i)[k / 8][k % 8] / 16),
        IntStream.range(0, 1797).map(Digits::digit).toArray(), 10);

    @Test
    void softmax_regression() {
      assertTest(0.939, 0.944, dense(new Relu(), new HeNormal(), 1, 64, 10), new Sgd(0.1), 30);
    }

    @Test
    void relu_network_with_gradient_descent() {
      assertTest(0.956, 0.967, network(1), new Sgd(0.1), 30);
    }

    @Test
    void relu_network_with_adam() {
      assertTest(0.975, 0.983, network(1), new Adam(0.01), 30);
    }

    @Test
    void relu_network_with_momentum() {
      assertTest(0.969, 0.983, network(1), new Momentum(0.1), 30);
    }

    @Test
    void all_zero_weights_never_learn() {
      Sequential net = dense(new Relu(), new Zeros(), 1, 64, 32, 10);
      History history = fit(net, new SoftmaxCrossEntropy(), new Sgd(0.1), 32, 10);
      assertEquals(StrictMath.log(10), history.loss(), 0.02);
      assertEquals(0.078, accuracy(net, DIGITS.test(), DIGITS.testTargets()), 0.04);
      assertEquals(0, net.parameters().get(0).value().maxAbs());
    }

    /** His cost adds up the ten outputs, ours averages them: a rate of 0.5 becomes 5. */
    @Test
    void nielsen_with_cross_entropy() {
      Sequential net = sigmoids(2);
      fit(net, new BinaryCrossEntropy(), new Sgd(5), 10, 30);
      assertWithin(0.955, 0.985, accuracy(net, DIGITS.test(), DIGITS.testTargets()));
    }

    @Test
    void nielsen_with_quadratic_cost() {
      Sequential net = sigmoids(2);
      fit(net, new HalfSquaredError(), new Sgd(3), 10, 30);
      assertWithin(0.82, 0.98, accuracy(net, DIGITS.test(), DIGITS.testTargets()));
    }

    @ParameterizedTest
    @CsvSource({"he, 2.34, 2.80", "one, 14.3, 40.7", "small, 2.3020, 2.3032"})
    void the_first_loss_tells_about_the_first_weights(String start, double low, double high) {
      Initializer initializer = switch (start) {
        case "he" -> new HeNormal();
        case "one" -> new Normal(1);
        default -> new Normal(0.01);
      };
      Sequential net = dense(new Relu(), initializer, 3, 64, 32, 10);
      Matrix z = net.logits().forward(DIGITS.train());
      assertWithin(low, high, new SoftmaxCrossEntropy().value(z, DIGITS.trainTargets()));
    }

    @Tag("slow")
    @Test
    void a_small_convolution_beats_a_dense_network_of_its_size() {
      SeededRandom random = new SeededRandom(1);
      Conv2d conv = Conv2d.of(
          new Volume(1, 8, 8), 8, 3, new Relu(), new HeNormal(), random);
      var pool = new nnbook.engine.layer.MaxPool(conv.output(), 2);
      Sequential cnn = Sequential.of(conv, pool,
          Dense.of(72, 10, new Softmax(), new HeNormal(), random));
      assertTest(0.965, 0.99, cnn, new Adam(0.005), 30);
    }

    @Tag("slow")
    @Test
    void eight_seeds_have_the_published_mean() {
      double sgd = 0;
      double adam = 0;
      for (int seed = 0; seed < 8; seed++) {
        sgd += test(network(seed), new Sgd(0.1), 30) / 8;
        adam += test(network(seed), new Adam(0.01), 30) / 8;
      }
      assertEquals(0.963, sgd, 0.005);
      assertEquals(0.978, adam, 0.005);
    }

    private Sequential network(long seed) {
      return dense(new Relu(), new HeNormal(), seed, 64, 32, 10);
    }

    private Sequential sigmoids(long seed) {
      SeededRandom random = new SeededRandom(seed);
      return Sequential.of(Dense.of(64, 30, new Sigmoid(), new Normal(1), random),
          Dense.of(30, 10, new Sigmoid(), new Normal(1), random));
    }

    private History fit(Sequential net, Loss loss, Optimizer optimizer, int batch, int epochs) {
      return new Trainer(loss, optimizer).batchSize(batch)
          .fit(net, DIGITS.train(), DIGITS.trainTargets(), epochs);
    }

    private double test(Sequential net, Optimizer optimizer, int epochs) {
      fit(net, new SoftmaxCrossEntropy(), optimizer, 32, epochs);
      return accuracy(net, DIGITS.test(), DIGITS.testTargets());
    }

    /** One seed of ours against the range of eight of theirs, and two images more each way. */
    private void assertTest(
        double low, double high, Sequential net, Optimizer optimizer, int epochs) {
      assertWithin(low - 2 / 360.0, high + 2 / 360.0, test(net, optimizer, epochs));
    }
  }

  /** B6: small tables. */
  @Nested
  class OfTables {
    @Test
    void iris_has_one_flower_that_is_wrong() {
      assertEquals(29 / 30.0, test(iris().standardized(), 1, 4, 3), 1e-9);
      assertEquals(29 / 30.0, test(iris().standardized(), 1, 4, 8, 3), 1e-9);
    }

    @Test
    void penguins_are_told_apart_by_four_measurements() {
      assertEquals(1, test(penguins().standardized(), 1, 4, 3));
      assertEquals(1, test(penguins().standardized(), 1, 4, 8, 3));
    }

    @Test
    void penguins_in_grams_and_millimeters_are_not_learned() {
      assertTrue(test(penguins(), 1, 4, 8, 3) < 0.65);
    }

    private double test(Split data, long seed, int... sizes) {
      Sequential net = dense(new Relu(), new HeNormal(), seed, sizes);
      try {
        new Trainer(new SoftmaxCrossEntropy(), new Sgd(0.1)).batchSize(16)
            .fit(net, data.train(), data.trainTargets(), 100);
      } catch (DivergedException diverged) {
        assertTrue(diverged.getMessage().contains("the inputs are not scaled"));
      }
      return accuracy(net, data.test(), data.testTargets());
    }

    private Split iris() {
      return split(Iris.table(), 4);
    }

    private Split penguins() {
      return split(Penguins.table(), 4);
    }

    /** The rows that are complete in the first numeric columns; the class is the first text. */
    private Split split(Table table, int features) {
      List<double[]> rows = new ArrayList<>();
      List<String> classes = new ArrayList<>();
      List<Integer> labels = new ArrayList<>();
      var numbers = table.numericColumns().subList(0, features);
      var names = table.stringColumns()[0];
      for (int i = 0; i < table.rowCount(); i++) {
        int row = i;
        if (numbers.stream().noneMatch(column -> column.isMissing(row))) {
          rows.add(numbers.stream().mapToDouble(column -> column.getDouble(row)).toArray());
          if (!classes.contains(names.get(row))) {
            classes.add(names.get(row));
          }
          labels.add(classes.indexOf(names.get(row)));
        }
      }
      return new Split(Matrix.of(rows.toArray(double[][]::new)),
          labels.stream().mapToInt(label -> label).toArray(), classes.size());
    }
  }

  /** B2: the spiral of CS231n, three arms of 100 points. */
  @Nested
  class OfTheSpiral {
    private final SeededRandom random = new SeededRandom(1);
    private final double[][] points = new double[300][];
    private final int[] arms = new int[300];

    private void draw() {
      for (int arm = 0; arm < 3; arm++) {
        for (int k = 0; k < 100; k++) {
          double r = k / 99.0;
          double angle = 4 * arm + 4 * k / 99.0 + 0.2 * random.nextGaussian();
          points[100 * arm + k] =
              new double[] {r * StrictMath.sin(angle), r * StrictMath.cos(angle)};
          arms[100 * arm + k] = arm;
        }
      }
    }

    @Test
    void a_linear_classifier_gets_half_of_it() {
      double accuracy = train(200, dense(new Relu(), new Normal(0.01), 2, 2, 3), 0.72, 0.80);
      assertWithin(0.487, 0.60, accuracy);
    }

    /** 10,000 steps of 100 neurons by others; 3,000 here leave the loss a little higher. */
    @Test
    void a_network_gets_nearly_all_of_it() {
      double accuracy =
          train(3000, dense(new Relu(), new Normal(0.01), 2, 2, 100, 3), 0.22, 0.32);
      assertTrue(accuracy > 0.97, () -> "" + accuracy);
    }

    private double train(int steps, Sequential net, double low, double high) {
      draw();
      Matrix x = Matrix.of(points);
      Matrix y = Labels.oneHot(arms, 3);
      History history = new Trainer(new SoftmaxCrossEntropy(), new Sgd(1)).batchSize(300)
          .l2(1e-3).fit(net, x, y, steps);
      assertEquals(StrictMath.log(3), history.values("loss")[0], 0.01);
      assertWithin(low, high, history.loss());
      return accuracy(net, x, y);
    }
  }

  /** B3: the moons of micrograd, 100 points with noise 0.1, hinge loss. */
  @Test
  void micrograd_separates_the_moons() {
    for (int seed = 0; seed < 3; seed++) {
      SeededRandom random = new SeededRandom(seed);
      Matrix y = Matrix.generate(100, 1, (i, j) -> i < 50 ? -1 : 1);
      Matrix x = Matrix.generate(100, 2, (i, j) -> {
        double t = StrictMath.PI * (i % 50) / 49;
        double upper = j == 0 ? StrictMath.cos(t) : StrictMath.sin(t);
        return (i < 50 ? upper : j == 0 ? 1 - upper : 0.5 - upper) + 0.1 * random.nextGaussian();
      });
      Uniform one = new Uniform(1);
      Sequential net = Sequential.of(Dense.of(2, 16, new Relu(), one, random),
          Dense.of(16, 16, new Relu(), one, random), Dense.of(16, 1, new Identity(), one, random));
      assertEquals(337, net.parameterCount());
      History history = new Trainer(new Hinge(), new Sgd(1)).batchSize(100).l2(2e-4)
          .schedule(Schedule.linear(0.1, 100)).metrics(new Accuracy(0)).fit(net, x, y, 100);
      assertTrue(history.last("accuracy") >= 0.98, history::toString);
      assertWithin(0.009, 0.06, history.loss());
    }
  }

  /** B7: 50 layers of 80 neurons; geometric mean of five seeds, within a factor for scatter. */
  @ParameterizedTest
  @CsvSource({
    "relu, 1, 5.2, 8.6e7, 4.6e39, 8e39", "relu, 0.0125, 0.58, 0.026, 1.2e-8, 2e-8",
    "relu, 0.025, 0.83, 0.84, 0.41, 0.74", "tanh, 0.0125, 0.63, 0.23, 0.10, 0.13",
    "tanh, 1, 0.95, 0.95, 0.95, 1.4e17", "sigmoid, 0.0125, 0.21, 0.12, 0.12, 4e-32",
  })
  void signals_through_fifty_layers(String name, double variance, double first, double tenth,
      double last, double gradientRatio) {
    Activation g = switch (name) {
      case "relu" -> new Relu();
      case "tanh" -> new Tanh();
      default -> new Sigmoid();
    };
    double[] logs = new double[4];
    for (int seed = 0; seed < 5; seed++) {
      SeededRandom random = new SeededRandom(seed);
      Initializer start = new Normal(StrictMath.sqrt(variance));
      Matrix a = Matrix.generate(100, 80, (i, j) -> random.nextGaussian());
      List<Dense> layers = new ArrayList<>();
      for (int l = 1; l <= 50; l++) {
        layers.add(Dense.of(80, 80, g, start, random));
        a = layers.get(l - 1).forward(a);
        int slot = l == 1 ? 0 : l == 10 ? 1 : l == 50 ? 2 : -1;
        if (slot >= 0) {
          logs[slot] += StrictMath.log(deviation(a)) / 5;
        }
      }
      Matrix gradient = Matrix.generate(100, 80, (i, j) -> random.nextGaussian());
      double out = rms(gradient);
      for (int l = 49; l >= 0; l--) {
        gradient = layers.get(l).backward(gradient);
      }
      logs[3] += StrictMath.log(rms(gradient) / out) / 5;
    }
    assertEquals(StrictMath.log(first), logs[0], 0.1);
    assertEquals(StrictMath.log(tenth), logs[1], 0.5);
    assertEquals(StrictMath.log(last), logs[2], 1.5);
    assertEquals(StrictMath.log(gradientRatio), logs[3], 4);
  }

  @Test
  void lecun_is_one_over_fan_in() {
    SeededRandom random = new SeededRandom(1);
    Matrix w = new LeCunNormal().weights(80, 80, 80, 80, random);
    assertEquals(StrictMath.sqrt(1 / 80.0), deviation(w), 0.003);
  }

  private static double rms(Matrix m) {
    double greatest = m.maxAbs();
    Matrix scaled = m.scale(1 / greatest);
    return greatest * StrictMath.sqrt(scaled.hadamard(scaled).sum() / (m.rows() * m.columns()));
  }

  private static double deviation(Matrix m) {
    double mean = m.sum() / (m.rows() * m.columns());
    return rms(m.map(a -> a - mean));
  }

  private static void assertWithin(double low, double high, double value) {
    assertTrue(value >= low && value <= high, value + " is not from " + low + " to " + high);
  }
}
