package nnbook.engine.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Tanh;
import nnbook.engine.initializer.HeNormal;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How far measured slopes of a 3-4-2 tanh network are from those of backward, against the step h:
 * a V on logarithmic axes, whose left arm is rounding and whose right arm is the curve.
 */
class MeasuredSlopesTest {
  private static final int DIGITS = 13;
  private static final SoftmaxCrossEntropy LOSS = new SoftmaxCrossEntropy();
  private final double[] central = new double[DIGITS + 1];
  private final double[] forward = new double[DIGITS + 1];

  /** The greatest relative error of a weight, for h = 0.1, 0.01, …; others' network and data. */
  MeasuredSlopesTest() {
    SeededRandom random = new SeededRandom(0);
    Sequential net = Sequential.of(Dense.of(3, 4, new Tanh(), new HeNormal(), random),
        Dense.of(4, 2, new Identity(), new HeNormal(), random));
    Matrix x = Matrix.generate(5, 3, (i, j) -> random.nextGaussian());
    Matrix y = Matrix.generate(5, 2, (i, j) -> i % 2 == j ? 1 : 0);
    net.backward(LOSS.gradient(net.forward(x), y));
    for (int k = 1; k <= DIGITS; k++) {
      double h = StrictMath.pow(10, -k);
      for (int layer : new int[] {0, 2}) {
        compare(net, net.parameters().get(layer), x, y, h, k);
      }
    }
  }

  private void compare(Sequential net, Parameter p, Matrix x, Matrix y, double h, int k) {
    Matrix w = p.value();
    for (int n = 0; n < w.rows() * w.columns(); n++) {
      int row = n / w.columns();
      int column = n % w.columns();
      double here = LOSS.value(net.forward(x), y);
      p.set(moved(w, row, column, h));
      double above = LOSS.value(net.forward(x), y);
      p.set(moved(w, row, column, -h));
      double below = LOSS.value(net.forward(x), y);
      p.set(w);
      double slope = p.grad().get(row, column);
      forward[k] = Math.max(forward[k], error((above - here) / h, slope));
      central[k] = Math.max(central[k], error((above - below) / (2 * h), slope));
    }
  }

  private static Matrix moved(Matrix w, int row, int column, double h) {
    return Matrix.generate(w.rows(), w.columns(),
        (i, j) -> w.get(i, j) + (i == row && j == column ? h : 0));
  }

  private static double error(double measured, double slope) {
    return Math.abs(measured - slope) / Math.max(Math.abs(measured), Math.abs(slope));
  }

  /** Published for weights and data of others' seed; ours agree but for a factor of 10. */
  @ParameterizedTest
  @CsvSource({
    "1, 1e-2", "2, 1e-4", "3, 1e-6", "4, 1e-8", "5, 1e-9", "7, 7e-8", "10, 6e-5", "13, 0.1"
  })
  void the_two_sided_quotient_errs_as_published(int k, double expected) {
    assertEquals(0, StrictMath.log10(central[k] / expected), 1, "error " + central[k]);
  }

  @Test
  void its_error_falls_with_the_square_of_the_step_and_is_best_near_1e_5() {
    for (int k = 1; k < 4; k++) {
      assertEquals(2, StrictMath.log10(central[k] / central[k + 1]), 0.1);
    }
    assertTrue(best(central) == 5 || best(central) == 6, "best at 1e-" + best(central));
    assertTrue(central[best(central)] < 1e-8);
  }

  @Test
  void the_one_sided_error_falls_with_the_step_and_is_best_near_1e_7() {
    for (int k = 1; k < 6; k++) {
      assertEquals(1, StrictMath.log10(forward[k] / forward[k + 1]), 0.1);
    }
    assertTrue(best(forward) == 7 || best(forward) == 8, "best at 1e-" + best(forward));
    assertEquals(0, StrictMath.log10(forward[best(forward)] / 2e-7), 1);
  }

  @Test
  void below_the_best_step_rounding_grows_as_the_step_shrinks() {
    for (double[] errors : new double[][] {central, forward}) {
      assertEquals(-1, StrictMath.log10(errors[9] / errors[13]) / 4, 0.25);
    }
  }

  private static int best(double[] errors) {
    int best = 1;
    for (int k = 2; k < errors.length; k++) {
      best = errors[k] < errors[best] ? k : best;
    }
    return best;
  }
}
