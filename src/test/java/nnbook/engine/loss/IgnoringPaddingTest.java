package nnbook.engine.loss;

import static nnbook.engine.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nnbook.engine.activation.Softmax;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.train.GradientCheck;
import org.junit.jupiter.api.Test;

class IgnoringPaddingTest {
  private static final SoftmaxCrossEntropy INSIDE = new SoftmaxCrossEntropy();
  private static final Loss LOSS = new IgnoringPadding(INSIDE);

  private final SeededRandom random = new SeededRandom(1);
  private final Matrix z = Matrix.generate(5, 3, (i, j) -> random.nextGaussian());
  private final Matrix y = Matrix.of(new double[][] {
    {0, 0, 0}, {0, 1, 0}, {0, 0, 0}, {.5, 0, .5}, {-0.0, 0, 0}});

  @Test
  void the_mean_runs_over_the_rows_that_have_a_target() {
    assertEquals(INSIDE.value(z.rowsAt(1, 3), y.rowsAt(1, 3)), LOSS.value(z, y));
    assertEquals(INSIDE.value(z.rowsAt(1), y.rowsAt(1)),
        LOSS.value(z.rowsAt(0, 1, 2), y.rowsAt(0, 1, 2)));
    assertEquals(INSIDE.value(z.rowsAt(1, 3), y.rowsAt(1, 3)),
        LOSS.value(z.rowsAt(1, 3), y.rowsAt(1, 3)), "nothing to leave out");
  }

  @Test
  void the_others_get_no_gradient() {
    Matrix some = INSIDE.gradient(z.rowsAt(1, 3), y.rowsAt(1, 3));
    Matrix gradient = LOSS.gradient(z, y);
    assertEquals(some, gradient.rowsAt(1, 3));
    assertEquals(Matrix.zeros(3, 3), gradient.rowsAt(0, 2, 4));
    assertTrue(GradientCheck.measure(moved -> LOSS.value(moved, y), z)
        .minus(gradient).maxAbs() < 1e-9);
  }

  @Test
  void contains_softmax_and_accepts_padding_but_nothing_worse() {
    assertEquals(new Softmax(), LOSS.link());
    assertEquals("IgnoringPadding(SoftmaxCrossEntropy)", LOSS.toString());
    LOSS.requireTargets(y);
    assertRefused("SoftmaxCrossEntropy: the sum of a row of targets must be 1, was 2.0",
        () -> LOSS.requireTargets(Matrix.of(new double[][] {{0, 0, 0}, {1, 1, 0}})));
    assertRefused("SoftmaxCrossEntropy: a target must be at least 0, was NaN",
        () -> LOSS.requireTargets(Matrix.of(new double[][] {{0, 1, 0}, {0, Double.NaN, 0}})));
    assertRefused("IgnoringPadding: number of rows with a target must be at least 1, was 0",
        () -> LOSS.requireTargets(Matrix.zeros(2, 3)));
  }

  @Test
  void refuses_other_shapes_and_batches_of_nothing_but_padding() {
    assertRefused("IgnoringPadding.value: targets must be [5 x 3], was [4 x 3]",
        () -> LOSS.value(z, y.rowsAt(0, 1, 2, 3)));
    assertRefused("IgnoringPadding.gradient: targets must be [5 x 3], was [4 x 3]",
        () -> LOSS.gradient(z, y.rowsAt(0, 1, 2, 3)));
    assertRefused("SoftmaxCrossEntropy.value: number of examples must be at least 1, was 0",
        () -> LOSS.value(z, Matrix.zeros(5, 3)));
  }
}
