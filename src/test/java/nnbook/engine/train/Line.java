package nnbook.engine.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nnbook.engine.activation.Identity;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.MeanSquaredError;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Sgd;
import org.junit.jupiter.api.function.Executable;

/** The smallest thing to train: y = w x + b, which shall become y = 2 x - 1 at ten places. */
final class Line {
  static final Matrix X = Matrix.generate(10, 1, (i, j) -> i / 10.0);
  static final Matrix Y = X.map(x -> 2 * x - 1);
  static final Trainer TRAINER =
      new Trainer(new MeanSquaredError(), new Sgd(0.1)).batchSize(4);

  private Line() {}

  static Sequential line() {
    return line(0, 0);
  }

  static Sequential line(double w, double b) {
    return Sequential.of(Dense.of(Matrix.ofRow(w), Matrix.ofRow(b), new Identity()));
  }

  static Matrix weights(Sequential net) {
    return net.parameters().get(0).value();
  }

  static void assertMessage(String text, Executable call) {
    assertEquals(text, assertThrows(IllegalArgumentException.class, call).getMessage());
  }
}
