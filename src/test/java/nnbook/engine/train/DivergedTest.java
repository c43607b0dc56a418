package nnbook.engine.train;

import static nnbook.engine.train.Line.TRAINER;
import static nnbook.engine.train.Line.X;
import static nnbook.engine.train.Line.Y;
import static nnbook.engine.train.Line.line;
import static nnbook.engine.train.Line.weights;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.MeanSquaredError;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Sgd;
import org.junit.jupiter.api.Test;

/** A training whose loss runs away. */
class DivergedTest {
  @Test
  void stops_says_where_it_began_and_keeps_the_best_weights() {
    Sequential net = line(0.5, 0.25);
    Matrix large = X.scale(1000);
    DivergedException stop = assertThrows(DivergedException.class,
        () -> TRAINER.inOrder().batchSize(10).fit(net, large, Y, 1000));
    assertEquals(Matrix.ofRow(0.5), weights(net), "the loss of epoch 1 is that of its start");
    String text = stop.getMessage();
    assertTrue(text.startsWith("Trainer.fit: the loss must stay finite and near its start, was "),
        text);
    assertTrue(text.contains(" in epoch 2, batch 1, and 71243 at the start. Usual causes: the"
        + " learning rate of Sgd(0.1) is too large, the inputs are not scaled, or the first"
        + " weights are too large. The network has the weights again that were best at the start."),
        text);
    assertEquals(1, stop.history().epochs());
  }

  @Test
  void says_how_large_the_outputs_are_when_only_the_loss_overflows() {
    DivergedException stop = assertThrows(DivergedException.class,
        () -> TRAINER.fit(line(0, 1e200), X, Y, 1));
    assertTrue(stop.getMessage().contains("was Infinity in epoch 1, batch 1; the outputs of the"
        + " network are as large as 1e200. Usual"), stop::getMessage);
  }

  @Test
  void names_the_layer_where_numbers_stop_being_finite() {
    Sequential net = Sequential.of(
        Dense.of(Matrix.ofColumn(5, 5), Matrix.ofRow(0, 0), new Tanh()),
        Dense.of(Matrix.ofRow(1e308, 1e308), Matrix.ofRow(1e308), new Identity()));
    DivergedException stop = assertThrows(DivergedException.class,
        () -> TRAINER.fit(net, X.map(x -> 5), Y, 1));
    assertTrue(stop.getMessage().contains("was Infinity in epoch 1, batch 1; it began in layer 2,"
        + " Dense(2 -> 1, Identity), whose outputs are not finite."), stop::getMessage);
    assertTrue(stop.getMessage().endsWith("were best at the start."), stop::getMessage);
  }

  @Test
  void counts_the_batches() {
    Sequential net = line(0.5, 0.25);
    Matrix late = Matrix.generate(10, 1, (i, j) -> i < 8 ? 0.1 : 1e9);
    DivergedException stop = assertThrows(DivergedException.class,
        () -> TRAINER.inOrder().fit(net, late, Y, 5));
    assertTrue(stop.getMessage().contains("in epoch 1, batch 3"), stop::getMessage);
    assertEquals(Matrix.ofRow(0.5), weights(net));
  }

  @Test
  void notices_a_last_step_that_spoils_the_weights() {
    Sequential net = line(1e150, 0);
    Trainer wild = new Trainer(new MeanSquaredError(), new Sgd(1e300));
    DivergedException stop = assertThrows(DivergedException.class,
        () -> wild.fit(net, Matrix.ofRow(1), Matrix.ofRow(0), 1));
    assertTrue(stop.getMessage().contains("in epoch 1, batch 1 (after its step)"),
        stop::getMessage);
    assertEquals(Matrix.ofRow(1e150), weights(net));
  }
}
