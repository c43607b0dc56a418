package nnbook.engine.train;

import static nnbook.engine.train.Line.assertMessage;
import static nnbook.engine.train.Line.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.initializer.HeNormal;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.loss.MeanSquaredError;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Adam;
import nnbook.engine.optimizer.Sgd;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

/** What is measured in each epoch. */
class HistoryTest {
  @Test
  void a_history_has_columns() {
    Matrix x = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
    Matrix y = Matrix.ofColumn(0, 0, 0, 1);
    Sequential net = Sequential.of(
        Dense.of(2, 1, new Sigmoid(), new HeNormal(), new SeededRandom(1)));
    History history = new Trainer(new BinaryCrossEntropy(), new Adam(0.1))
        .metrics(new Accuracy(), new MeanAbsoluteError()).validation(x.rowsAt(3), y.rowsAt(3))
        .fit(net, x, y, 200);
    assertEquals(List.of("loss", "accuracy", "mean absolute error", "validation loss",
        "validation accuracy", "validation mean absolute error"), history.names());
    assertEquals(1, history.last("accuracy"));
    assertEquals(1, history.last("validation accuracy"));
    double p = net.predict(1, 1)[0];
    assertEquals(1 - p, history.last("validation mean absolute error"), 1e-15);
    assertEquals(-StrictMath.log(p), history.last("validation loss"), 1e-12);
    assertEquals(200, history.values("loss").length);
    assertTrue(history.values("loss")[0] > history.loss());
    assertMessage("History.values: name must be one of " + history.names() + ", was los",
        () -> history.values("los"));
  }

  /** The penalty is in the loss that training makes smaller, and not in that of other data. */
  @Test
  void says_that_the_loss_contains_the_penalty() {
    Sequential net = line(3, 0);
    Matrix zero = Matrix.ofRow(0);
    History history = new Trainer(new MeanSquaredError(), new Sgd(1e-9)).l2(0.1)
        .validation(zero, zero).fit(net, zero, zero, 1);
    assertEquals("epoch 1: loss with penalty 0.45, validation loss 0", history.toString());
    assertEquals(0.45, history.last("loss"), 1e-15);
  }

  /** Cross-entropy on an Identity output: metrics see probabilities all the same. */
  @Test
  void metrics_see_probabilities() {
    Sequential net = line(1, 0);
    History history = new Trainer(new BinaryCrossEntropy(), new Sgd(1e-9))
        .metrics(new Accuracy(), new MeanAbsoluteError())
        .fit(net, Matrix.ofColumn(0.3, -2), Matrix.ofColumn(1, 0), 1);
    assertEquals(1, history.last("accuracy"));
    double p = new Sigmoid().value(0.3);
    double q = new Sigmoid().value(-2);
    assertEquals((1 - p + q) / 2, history.last("mean absolute error"), 1e-7);
  }
}
