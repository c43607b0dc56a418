package nnbook.engine.loss;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Stream;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softmax;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.ShapeException;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class LossesTest {
  private static final Matrix A = Matrix.of(new double[][] {{1, 2, 3}, {0, -1, 0.5}});
  private static final Matrix Y = Matrix.of(new double[][] {{0, 2, 1}, {1, -1, 0}});

  static Stream<Loss> losses() {
    return Stream.of(new MeanSquaredError(), new HalfSquaredError(), new BinaryCrossEntropy(),
        new SoftmaxCrossEntropy(), new Hinge());
  }

  @Test
  void squared_errors_by_hand() {
    assertEquals((1 + 0 + 4 + 1 + 0 + 0.25) / 6, new MeanSquaredError().value(A, Y), 1e-15);
    assertEquals((1 + 0 + 4 + 1 + 0 + 0.25) / 4, new HalfSquaredError().value(A, Y), 1e-15);
    Matrix error = A.minus(Y);
    assertClose(error.scale(1.0 / 3), new MeanSquaredError().gradient(A, Y));
    assertClose(error.scale(0.5), new HalfSquaredError().gradient(A, Y));
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, 0.6931471805599453", "2, 1, 0.1269280110429725", "2, 0, 2.1269280110429727",
    "-3, 1, 3.048587351573742", "50, 0, 50", "-50, 0, 1.9287498479639178e-22",
    "1000, 0, 1000", "1000, 1, 0", "-1000, 1, 1000",
  })
  void binary_cross_entropy_at_all_sizes(double z, double y, double expected) {
    BinaryCrossEntropy loss = new BinaryCrossEntropy();
    double value = loss.value(Matrix.ofRow(z), Matrix.ofRow(y));
    assertEquals(expected, value, 1e-15 * Math.max(1e-7, expected));
    double slope = new Sigmoid().value(z) - y;
    assertEquals(slope, loss.gradient(Matrix.ofRow(z), Matrix.ofRow(y)).get(0, 0));
  }

  @Test
  void binary_cross_entropy_of_probabilities() {
    double[] p = {0.9, 0.2, 0.6};
    Matrix z = Matrix.generate(3, 1, (i, j) -> StrictMath.log(p[i] / (1 - p[i])));
    Matrix y = Matrix.ofColumn(1, 0, 1);
    assertEquals(0.279776563579, new BinaryCrossEntropy().value(z, y), 1e-12);
    Matrix gradient = new BinaryCrossEntropy().gradient(z, y);
    assertClose(Matrix.ofColumn(-0.1 / 3, 0.2 / 3, -0.4 / 3), gradient);
  }

  @Test
  void softmax_cross_entropy_at_chance_level() {
    double[] expected = {0.6931471805599453, 1.0986122886681098, 2.302585092994046};
    int[] classes = {2, 3, 10};
    for (int k = 0; k < 3; k++) {
      int n = classes[k];
      Matrix y = Matrix.generate(4, n, (i, j) -> i % n == j ? 1 : 0);
      assertEquals(expected[k], new SoftmaxCrossEntropy().value(Matrix.zeros(4, n), y), 1e-15);
    }
  }

  @Test
  void softmax_cross_entropy_of_known_scores() {
    SoftmaxCrossEntropy loss = new SoftmaxCrossEntropy();
    Matrix z = Matrix.ofRow(-2.85, 0.86, 0.28);
    assertEquals(1.0401905694301083, loss.value(z, Matrix.ofRow(0, 0, 1)), 1e-15);
    double[] p = {0.0154493156760736, 0.6311633536047087, 0.35338733071921763};
    assertArrayEquals(p, new Softmax().apply(z).row(0), 1e-15);
    assertEquals(3.4076059644443806, SoftmaxCrossEntropy.logSumExp(1, 2, 3), 1e-15);
    assertEquals(1002.4076059644444, SoftmaxCrossEntropy.logSumExp(1000, 1001, 1002), 1e-12);
    assertEquals(2000, loss.value(Matrix.ofRow(1000, -1000), Matrix.ofRow(0, 1)));
    assertEquals(0, loss.value(Matrix.ofRow(1000, -1000), Matrix.ofRow(1, 0)));
  }

  @Test
  void adding_a_number_to_all_scores_changes_nothing() {
    for (int seed = 0; seed < 100; seed++) {
      SeededRandom random = new SeededRandom(seed);
      Matrix z = Matrix.generate(3, 4, (i, j) -> random.nextGaussian());
      Matrix y = new Softmax().apply(Matrix.generate(3, 4, (i, j) -> random.nextGaussian()));
      double shift = random.nextDouble(-100, 100);
      Matrix moved = z.map(v -> v + shift);
      SoftmaxCrossEntropy loss = new SoftmaxCrossEntropy();
      assertEquals(loss.value(z, y), loss.value(moved, y), 1e-12, "seed " + seed);
      assertTrue(loss.gradient(z, y).minus(loss.gradient(moved, y)).maxAbs() < 1e-12);
      assertEquals(0, loss.gradient(z, y).sum(), 1e-15);
    }
  }

  @Test
  void two_classes_of_softmax_are_one_sigmoid() {
    Matrix z = Matrix.ofColumn(-3, 0.5, 2);
    Matrix pairs = Matrix.generate(3, 2, (i, j) -> j == 0 ? 0 : z.get(i, 0));
    Matrix y = Matrix.ofColumn(1, 0, 1);
    Matrix classes = Matrix.generate(3, 2, (i, j) -> y.get(i, 0) == j ? 1 : 0);
    assertEquals(new BinaryCrossEntropy().value(z, y),
        new SoftmaxCrossEntropy().value(pairs, classes), 1e-15);
  }

  @Test
  void hinge_by_hand() {
    Matrix z = Matrix.ofColumn(2, 0.25, -1, 1);
    Matrix y = Matrix.ofColumn(1, 1, 1, 1);
    assertEquals((0 + 0.75 + 2 + 0) / 4, new Hinge().value(z, y), 1e-15);
    assertEquals((3 + 1.25 + 0 + 2) / 4, new Hinge().value(z, y.scale(-1)), 1e-15);
    Matrix slopes = Matrix.ofColumn(0, -0.25, -0.25, 0);
    assertEquals(0, new Hinge().gradient(z, y).minus(slopes).maxAbs());
    assertEquals(Matrix.ofColumn(0.25, 0.25, 0, 0.25),
        new Hinge().gradient(z, y.scale(-1)).map(v -> v + 0.0));
  }

  @ParameterizedTest
  @MethodSource("losses")
  void the_mean_over_a_batch_is_the_mean_of_its_examples(Loss loss) {
    Matrix y = loss instanceof Hinge ? Matrix.of(new double[][] {{1, -1, 1}, {-1, -1, 1}})
        : Matrix.of(new double[][] {{0, 1, 0}, {0, 0, 1}});
    double one = loss.value(A.rowsAt(0), y.rowsAt(0));
    double two = loss.value(A.rowsAt(1), y.rowsAt(1));
    assertEquals((one + two) / 2, loss.value(A, y), 1e-15);
    assertEquals(loss.value(A, y), loss.value(A.rowsAt(0, 1, 0, 1), y.rowsAt(0, 1, 0, 1)), 1e-15);
  }

  @ParameterizedTest
  @MethodSource("losses")
  void stay_finite_at_extreme_outputs(Loss loss) {
    Matrix z = Matrix.of(new double[][] {{1000, -1000}, {-1000, 1000}, {0, -0.0}});
    Matrix y = loss instanceof Hinge ? Matrix.generate(3, 2, (i, j) -> j == 0 ? 1 : -1)
        : Matrix.generate(3, 2, (i, j) -> j == 0 ? 1 : 0);
    assertTrue(loss.value(z, y) <= Double.MAX_VALUE, () -> "" + loss.value(z, y));
    assertTrue(loss.gradient(z, y).maxAbs() <= Double.MAX_VALUE);
  }

  @ParameterizedTest
  @MethodSource("losses")
  void refuse_other_shapes_and_empty_batches(Loss loss) {
    Matrix z = Matrix.zeros(2, 3);
    var value = assertThrows(ShapeException.class, () -> loss.value(z, Matrix.zeros(2, 1)));
    assertEquals(loss + ".value: targets must be [2 x 3], was [2 x 1]", value.getMessage());
    var gradient = assertThrows(ShapeException.class, () -> loss.gradient(z, Matrix.zeros(3, 3)));
    assertEquals(loss + ".gradient: targets must be [2 x 3], was [3 x 3]", gradient.getMessage());
    Matrix none = Matrix.zeros(0, 3);
    var empty = assertThrows(IllegalArgumentException.class, () -> loss.value(none, none));
    assertEquals(loss + ".value: number of examples must be at least 1, was 0",
        empty.getMessage());
    assertThrows(IllegalArgumentException.class, () -> loss.gradient(none, none));
  }

  @Test
  void refuse_targets_that_make_no_sense() {
    assertTargets("BinaryCrossEntropy: a target must be from 0 to 1, was -1.0",
        new BinaryCrossEntropy(), -1);
    assertTargets("BinaryCrossEntropy: a target must be from 0 to 1, was 2.0",
        new BinaryCrossEntropy(), 2);
    assertTargets("Hinge: a target must be -1 or 1, was 0.0", new Hinge(), 0, 1);
    assertTargets("SoftmaxCrossEntropy: the sum of a row of targets must be 1, was 2.0",
        new SoftmaxCrossEntropy(), 1, 1);
    assertTargets("SoftmaxCrossEntropy: a target must be at least 0, was -1.0",
        new SoftmaxCrossEntropy(), 2, -1);
    new BinaryCrossEntropy().requireTargets(Matrix.ofRow(0, 1, 0.5));
    new SoftmaxCrossEntropy().requireTargets(Matrix.ofRow(0.1, 0.2, 0.7));
    new Hinge().requireTargets(Matrix.ofRow(-1, 1));
    new MeanSquaredError().requireTargets(Matrix.ofRow(-1e9, 1e9));
  }

  @Test
  void know_the_activation_they_contain() {
    assertEquals(new Sigmoid(), new BinaryCrossEntropy().link());
    assertEquals(new Softmax(), new SoftmaxCrossEntropy().link());
    assertEquals(new Identity(), new MeanSquaredError().link());
    assertEquals(new Identity(), new HalfSquaredError().link());
    assertEquals(new Identity(), new Hinge().link());
  }

  private static void assertTargets(String text, Loss loss, double... targets) {
    var refusal = assertThrows(IllegalArgumentException.class,
        () -> loss.requireTargets(Matrix.ofRow(targets)));
    assertEquals(text, refusal.getMessage());
  }

  private static void assertClose(Matrix expected, Matrix actual) {
    assertTrue(expected.minus(actual).maxAbs() < 1e-15, () -> "" + actual);
  }
}
