package nnbook.engine.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Tanh;
import nnbook.engine.initializer.GlorotNormal;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.Loss;
import nnbook.engine.loss.MeanSquaredError;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A gradient check passes right networks and finds wrong ones, of whatever scale they are. */
class GradientCheckScalesTest {
  private static final double[] FACTORS = {2, 0.5, -1, 0, 1.01, 0.99, 1.001};
  private static final Loss LOSS = new MeanSquaredError();

  private int measurable;
  private int planted;
  private int found;

  @Test
  void random_networks() {
    check(0, 400);
    assertTrue(measurable > 250, "all slopes measured in " + measurable);
    assertTrue(found > 0.99 * planted, found + " of " + planted);
  }

  @Test
  @Tag("slow")
  void ten_thousand_random_networks() {
    check(0, 10_000);
    assertTrue(found > 0.997 * planted, found + " of " + planted);
  }

  /** What is not measured is told as lost or skipped, never as an error. */
  @ParameterizedTest
  @ValueSource(ints = {2472, 4785, 5377, 7613, 8414, 8504, 9028})
  void scattered_networks_in_which_a_slope_changes_before_a_step_shows_it(int seed) {
    passesScattered(seed);
  }

  @Test
  @Tag("slow")
  void ten_thousand_scattered_networks() {
    IntStream.range(0, 10_000).forEach(GradientCheckScalesTest::passesScattered);
  }

  private static void passesScattered(int seed) {
    SeededRandom random = new SeededRandom(seed);
    RandomTask task = RandomTask.of(random).scattered(random);
    GradientCheck right = GradientCheck.of(task.network(), task.loss(), task.x(), task.y());
    assertTrue(right.passes() || right.checked() == 0, "seed " + seed + ": " + right);
  }

  private void check(int from, int to) {
    for (int seed = from; seed < to; seed++) {
      SeededRandom random = new SeededRandom(seed);
      RandomTask task = RandomTask.of(random);
      GradientCheck right = GradientCheck.of(task.network(), task.loss(), task.x(), task.y());
      assertTrue(right.passes() || right.checked() == 0, "seed " + seed + ": " + right);
      boolean whole = right.skipped() + right.lost() == 0;
      measurable += whole ? 1 : 0;
      plant(seed, task, random, whole);
    }
  }

  /** One factor in one of the three results of one layer's backward. */
  private void plant(int seed, RandomTask task, SeededRandom random, boolean whole) {
    double factor = FACTORS[random.nextInt(FACTORS.length)];
    int place = random.nextInt(3);
    int l = random.nextInt(task.layers().size());
    Layer[] layers = task.layers().toArray(Layer[]::new);
    layers[l] = new WrongLayer(layers[l], place == 0 ? factor : 1, place == 1 ? factor : 1,
        place == 2 ? factor : 1);
    Sequential wrong = Sequential.of(layers);
    if (!(difference(task, wrong) > 1e-6)) {
      return; // behind a dead or saturated unit a factor changes nothing
    }
    GradientCheck check = GradientCheck.of(wrong, task.loss(), task.x(), task.y());
    planted++;
    found += check.passes() ? 0 : 1;
    assertFalse(whole && check.passes(), "seed " + seed + ", factor " + factor + ": " + check);
  }

  /** The greatest change of a gradient, as a share of the greatest right one, or of the loss. */
  private static double difference(RandomTask task, Sequential wrong) {
    Sequential right = task.network();
    right.parameters().forEach(Parameter::zeroGrad);
    Matrix below = task.loss().backward(right, task.x(), task.y());
    List<Matrix> expected = right.parameters().stream().map(Parameter::grad).toList();
    double size = Math.max(below.maxAbs(), task.loss().value(right, task.x(), task.y()));
    for (Matrix gradient : expected) {
      size = Math.max(size, gradient.maxAbs());
    }
    wrong.parameters().forEach(Parameter::zeroGrad);
    double most = task.loss().backward(wrong, task.x(), task.y()).minus(below).maxAbs();
    for (int p = 0; p < expected.size(); p++) {
      most = Math.max(most, wrong.parameters().get(p).grad().minus(expected.get(p)).maxAbs());
    }
    return most / size;
  }

  /** The early layer's slopes are a small share of the greatest of the whole network. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 1e-2, 1e-4, 1e-5, 1e-6, 1e-7, 1e-8, 1e2, 1e4, 1e6, 1e8})
  void a_doubled_gradient_of_the_first_weights_at_any_scale(double scale) {
    for (int seed = 1; seed <= 20; seed++) {
      SeededRandom random = new SeededRandom(seed);
      Matrix x = Matrix.generate(2, 3, (i, j) -> random.nextGaussian() * scale);
      Matrix w = new GlorotNormal().weights(4, 3, 3, 4, random).scale(1 / scale);
      Matrix y = Matrix.generate(2, 1, (i, j) -> random.nextGaussian());
      finds(seed, x, y, List.of(Dense.of(w, Matrix.zeros(1, 4), new Tanh()),
          Dense.of(4, 1, new Identity(), new GlorotNormal(), random)));
    }
  }

  @Tag("statistics")
  @ParameterizedTest
  @ValueSource(ints = {2, 8, 12, 16})
  void a_doubled_gradient_of_the_first_weights_at_any_depth(int depth) {
    for (int seed = 1; seed <= 30; seed++) {
      SeededRandom random = new SeededRandom(seed);
      List<Layer> layers = sigmoids(depth, random);
      Matrix x = Matrix.generate(4, 3, (i, j) -> random.nextGaussian());
      finds(seed, x, Matrix.zeros(4, 3 + depth % 3), layers);
    }
  }

  /** Behind twenty sigmoids the first slopes are as small as the rounding of the loss. */
  @Test
  void a_gradient_that_no_loss_shows_is_counted() {
    for (int seed = 1; seed <= 3; seed++) {
      SeededRandom random = new SeededRandom(seed);
      List<Layer> layers = sigmoids(20, random);
      Matrix x = Matrix.generate(4, 3, (i, j) -> random.nextGaussian());
      GradientCheck right = check(x, Matrix.zeros(4, 5), layers);
      assertTrue(right.passes() && right.lost() > 80, "seed " + seed + ": " + right);
      layers.set(0, new WrongLayer(layers.get(0), 2, 1, 1));
      GradientCheck wrong = check(x, Matrix.zeros(4, 5), layers);
      assertTrue(!wrong.passes() || wrong.lost() > 80, "seed " + seed + ": " + wrong);
    }
  }

  private static List<Layer> sigmoids(int depth, SeededRandom random) {
    List<Layer> layers = new ArrayList<>();
    for (int l = 0; l < depth; l++) {
      layers.add(Dense.of(3 + l % 3, 3 + (l + 1) % 3, new Sigmoid(), new GlorotNormal(), random));
    }
    return layers;
  }

  private static void finds(int seed, Matrix x, Matrix y, List<Layer> layers) {
    GradientCheck right = check(x, y, layers);
    assertTrue(right.passes(), "seed " + seed + ": " + right);
    List<Layer> doubled = new ArrayList<>(layers);
    doubled.set(0, new WrongLayer(layers.get(0), 2, 1, 1));
    GradientCheck wrong = check(x, y, doubled);
    assertFalse(wrong.passes(), "seed " + seed + ": " + wrong);
    assertEquals(0.5, wrong.error(), 0.02, () -> "seed " + seed + ": " + wrong);
  }

  private static GradientCheck check(Matrix x, Matrix y, List<Layer> layers) {
    return GradientCheck.of(Sequential.of(layers.toArray(Layer[]::new)), LOSS, x, y);
  }

  /** A step of 1e-5 in the weight is one of 0.01 in z, where a sigmoid is already bent. */
  @ParameterizedTest
  @ValueSource(doubles = {1e-3, 1, 1000, 1e4, 1e6})
  void a_doubled_gradient_at_any_input(double x) {
    Dense dense = Dense.of(Matrix.ofRow(0.5 / x), Matrix.ofRow(0.1), new Tanh());
    Matrix input = Matrix.ofRow(x);
    GradientCheck right = GradientCheck.of(dense, LOSS, input, Matrix.ofRow(0));
    assertTrue(right.passes(), right::toString);
    assertEquals("3 0 0", right.checked() + " " + right.skipped() + " " + right.lost());
    GradientCheck wrong =
        GradientCheck.of(new WrongLayer(dense, 2, 1, 1), LOSS, input, Matrix.ofRow(0));
    assertFalse(wrong.passes(), wrong::toString);
    assertEquals(0.5, wrong.error(), 1e-4);
    assertTrue(wrong.where().startsWith("parameter 1 "), wrong::toString);
  }

  /** The kink of a ReLU lies nearer than any step of the usual size, but not at the point. */
  @ParameterizedTest
  @CsvSource({"1e-4", "1e-6", "1e-8", "-1e-4", "-1e-6", "-1e-8"})
  void near_a_kink_the_slope_is_that_of_the_right_side(double bias) {
    Sequential net = Sequential.of(
        Dense.of(Matrix.ofRow(1), Matrix.ofRow(bias), new Relu()),
        Dense.of(Matrix.ofRow(3), Matrix.ofRow(2), new Identity()));
    GradientCheck check = GradientCheck.of(net, LOSS, Matrix.ofRow(0), Matrix.ofRow(0));
    assertTrue(check.passes(), check::toString);
    assertEquals("5 0 0", check.checked() + " " + check.skipped() + " " + check.lost());
    Layer half = new WrongLayer(net.layers().get(0), 1, bias > 0 ? 0.5 : 1, 1);
    GradientCheck wrong = GradientCheck.of(
        Sequential.of(half, net.layers().get(1)), LOSS, Matrix.ofRow(0), Matrix.ofRow(0));
    assertEquals(bias < 0, wrong.passes(), wrong::toString);
  }

  /** At the kink there is no slope to compare, but there are slopes to both sides. */
  @ParameterizedTest
  @ValueSource(doubles = {1, 0.5, -1, 1.5})
  void beside_a_kink_backward_must_be_right(double factor) {
    Dense relu = Dense.of(Matrix.ofRow(1), Matrix.ofRow(0), new Relu());
    Dense leaning = Dense.of(Matrix.ofRow(2), Matrix.ofRow(0), new Identity());
    Matrix x = Matrix.ofRow(0);
    Matrix y = Matrix.ofRow(-1);
    GradientCheck right = check(x, y, List.of(relu, leaning));
    assertTrue(right.passes(), right::toString);
    assertEquals("3 2", right.checked() + " " + right.skipped());
    GradientCheck wrong = check(x, y, List.of(new AlwaysActive(relu, factor), leaning));
    assertFalse(wrong.passes(), wrong::toString);
    assertEquals(2, wrong.skipped());
  }

  /** relu(x) - relu(-x) is x, with the slope 1; backward says 0 where both units are on a kink. */
  @Test
  void kinks_that_cancel_are_kinks() {
    List<Layer> layers = List.of(
        Dense.of(Matrix.ofColumn(1, -1), Matrix.zeros(1, 2), new Relu()),
        Dense.of(Matrix.ofRow(1, -1), Matrix.ofRow(0.5), new Identity()));
    GradientCheck right = check(Matrix.ofRow(0), Matrix.ofRow(-1), layers);
    assertTrue(right.passes(), right::toString);
    assertEquals("5 3", right.checked() + " " + right.skipped());
    GradientCheck wrong = check(Matrix.ofRow(0), Matrix.ofRow(-1),
        List.of(new WrongLayer(layers.get(0), 1, 1, 1.001), layers.get(1)));
    assertFalse(wrong.passes(), wrong::toString);
  }

  /** Says that the slope is the given one, whatever the input. */
  private record AlwaysActive(Dense relu, double slope) implements Layer {
    @Override
    public Matrix forward(Matrix x) {
      return relu.forward(x);
    }

    @Override
    public Matrix backward(Matrix gradOutput) {
      relu.parameters().get(1).accumulate(gradOutput.scale(slope));
      return gradOutput.scale(slope);
    }

    @Override
    public List<Parameter> parameters() {
      return relu.parameters();
    }

    @Override
    public int outputs(int inputs) {
      return 1;
    }
  }

  /** σ(-60) has a slope of 1e-26, which no loss of size 1 shows. */
  @Test
  void slopes_lost_in_rounding_are_counted() {
    Activation g = new Sigmoid();
    Sequential net = Sequential.of(Dense.of(Matrix.ofRow(1), Matrix.ofRow(-60), g),
        Dense.of(Matrix.ofRow(1), Matrix.ofRow(1), new Identity()));
    GradientCheck check = GradientCheck.of(net, LOSS, Matrix.ofRow(1), Matrix.ofRow(0));
    assertTrue(check.passes(), check::toString);
    assertEquals(4, check.lost(), check::toString);
    assertTrue(check.toString().startsWith(
        "1 slopes compared, 0 skipped at kinks, 4 lost in rounding; "), check::toString);
  }
}
