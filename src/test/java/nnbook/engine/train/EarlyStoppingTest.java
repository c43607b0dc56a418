package nnbook.engine.train;

import static nnbook.engine.train.Line.TRAINER;
import static nnbook.engine.train.Line.X;
import static nnbook.engine.train.Line.Y;
import static nnbook.engine.train.Line.assertMessage;
import static nnbook.engine.train.Line.line;
import static nnbook.engine.train.Line.weights;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.MeanSquaredError;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Sgd;
import org.junit.jupiter.api.Test;

/** What callbacks see, and when they stop a training. */
class EarlyStoppingTest {
  @Test
  void see_each_epoch_and_may_stop() {
    List<Integer> epochs = new ArrayList<>();
    Sequential net = line();
    History history = TRAINER.callback(training -> {
      epochs.add(training.epoch());
      assertEquals(net, training.network());
      if (training.history().loss() < 0.05) {
        training.stop("good enough");
      }
    }).fit(net, X, Y, 500);
    assertTrue(history.epochs() > 1 && history.epochs() < 500);
    assertEquals(history.epochs(), epochs.size());
    assertEquals(1, epochs.get(0));
    assertEquals("good enough", history.stopped());
    assertTrue(history.toString().endsWith("; stopped: good enough"), history::toString);
  }

  @Test
  void early_stopping_goes_back_to_the_best_weights() {
    Sequential net = line(2, 0.5);
    Matrix held = Matrix.ofColumn(0.5);
    List<Matrix> seen = new ArrayList<>();
    History history = TRAINER.validation(held, Matrix.ofColumn(0.9))
        .callback(training -> seen.add(weights(net)))
        .callback(new EarlyStopping(3)).fit(net, X, Y, 500);
    double[] losses = history.values("validation loss");
    int best = 0;
    for (int k = 1; k < losses.length; k++) {
      best = losses[k] < losses[best] ? k : best;
    }
    assertEquals(best + 1 + 3, history.epochs());
    assertEquals(seen.get(best), weights(net));
    assertEquals("no better than after epoch " + (best + 1), history.stopped());
    assertMessage("EarlyStopping: patience must be at least 1, was 0",
        () -> new EarlyStopping(0));
  }

  /** Without validation data: the weights that the loss of an epoch was measured on. */
  @Test
  void early_stopping_can_watch_the_loss_itself() {
    Matrix x = Matrix.ofRow(1);
    Sequential net = line(0.5, 0);
    History history = new Trainer(new MeanSquaredError(), new Sgd(0.51))
        .callback(new EarlyStopping(2)).fit(net, x, Matrix.ofRow(0), 50);
    assertEquals(3, history.epochs());
    assertEquals(Matrix.ofRow(0.5), weights(net));
    assertEquals("no better than at the start", history.stopped());
  }

  /** What it says is true: training again for as many epochs gives the weights it went back to. */
  @Test
  void the_best_epoch_is_that_of_the_restored_weights() {
    Trainer uneven = TRAINER.inOrder().schedule(epoch -> epoch < 4 ? 1 : 15);
    Sequential net = line();
    List<Integer> best = new ArrayList<>();
    History history = uneven.callback(new EarlyStopping(2))
        .callback(training -> best.add(training.bestEpoch())).fit(net, X, Y, 50);
    int epochs = best.get(best.size() - 1);
    assertEquals("no better than after epoch " + epochs, history.stopped());
    assertEquals(epochs + 1 + 2, history.epochs());
    Sequential again = line();
    uneven.fit(again, X, Y, epochs);
    assertEquals(weights(again), weights(net));
  }
}
