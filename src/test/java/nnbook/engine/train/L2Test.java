package nnbook.engine.train;

import static nnbook.engine.train.Line.TRAINER;
import static nnbook.engine.train.Line.line;
import static nnbook.engine.train.Line.weights;
import static org.junit.jupiter.api.Assertions.assertEquals;

import nnbook.engine.activation.Identity;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import org.junit.jupiter.api.Test;

/** The penalty on large weights. */
class L2Test {
  private final Dense layer =
      Dense.of(Matrix.ofRow(3, -4), Matrix.ofRow(7), new Identity());

  @Test
  void is_half_lambda_times_the_squares_without_biases() {
    L2 l2 = new L2(0.1);
    assertEquals(1.25, l2.value(layer.parameters()), 1e-15);
    l2.addGradient(layer.parameters());
    Matrix gradient = layer.parameters().get(0).grad();
    assertEquals(0, gradient.minus(Matrix.ofRow(0.3, -0.4)).maxAbs(), 1e-15);
    assertEquals(Matrix.ofRow(0), layer.parameters().get(1).grad());
  }

  @Test
  void enters_loss_and_step() {
    Sequential net = line(3, 0);
    Matrix zero = Matrix.ofRow(0);
    History history = TRAINER.l2(0.1).fit(net, zero, zero, 1);
    assertEquals(0.45, history.loss(), 1e-15);
    assertEquals(3 - 0.1 * 0.3, weights(net).get(0, 0), 1e-15);
  }
}
