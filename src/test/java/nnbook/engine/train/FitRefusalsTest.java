package nnbook.engine.train;

import static nnbook.engine.train.Line.TRAINER;
import static nnbook.engine.train.Line.X;
import static nnbook.engine.train.Line.Y;
import static nnbook.engine.train.Line.assertMessage;
import static nnbook.engine.train.Line.line;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softmax;
import nnbook.engine.initializer.HeNormal;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.loss.Hinge;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Sgd;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

/** What a trainer refuses before the first step. */
class FitRefusalsTest {
  @Test
  void a_nan_in_the_data() {
    Matrix bad = Matrix.generate(10, 1, (i, j) -> i == 7 ? Double.NaN : 0);
    assertMessage("Trainer.fit: X must be finite, was NaN in row 7, column 0. Usual causes: a"
        + " missing value, or a column that never changes and was divided by its deviation, 0.",
        () -> TRAINER.fit(line(), bad, Y, 1));
    var infinite = assertThrows(IllegalArgumentException.class,
        () -> TRAINER.fit(line(), X, Y.map(y -> y == 0 ? 0 : 1 / 0.0), 1));
    assertTrue(infinite.getMessage().startsWith("Trainer.fit: Y must be finite, was Infinity"));
    var held = assertThrows(IllegalArgumentException.class,
        () -> TRAINER.validation(bad, Y).fit(line(), X, Y, 1));
    assertTrue(held.getMessage().startsWith("Trainer.validation: X must be finite, was NaN"));
  }

  @Test
  void sizes_that_do_not_fit() {
    assertMessage("Trainer.Data: Y must be of length 10, was of length 9",
        () -> TRAINER.fit(line(), X, Matrix.zeros(9, 1), 1));
    assertMessage("Trainer.fit: X must be [batch x 1], was [10 x 2]",
        () -> TRAINER.fit(line(), Matrix.zeros(10, 2), Y, 1));
    assertMessage("Trainer.fit: Y must be [batch x 1], was [10 x 3]",
        () -> TRAINER.fit(line(), X, Matrix.zeros(10, 3), 1));
    assertMessage("Trainer.fit: number of examples must be at least 1, was 0",
        () -> TRAINER.fit(line(), Matrix.zeros(0, 1), Matrix.zeros(0, 1), 1));
    assertMessage("Trainer.fit: epochs must be at least 0, was -1",
        () -> TRAINER.fit(line(), X, Y, -1));
    assertMessage("Trainer: batchSize must be at least 1, was 0", () -> TRAINER.batchSize(0));
    assertMessage("L2: lambda must be at least 0 and finite, was -1.0", () -> TRAINER.l2(-1));
  }

  @Test
  void a_last_activation_that_does_not_suit_the_loss() {
    Sequential relu = Sequential.of(
        Dense.of(1, 1, new Relu(), new HeNormal(), new SeededRandom(1)));
    assertMessage("Trainer.fit: the last activation must be Sigmoid or Identity for"
        + " BinaryCrossEntropy, was Relu", () -> new Trainer(
            new BinaryCrossEntropy(), new Sgd(1)).fit(relu, X, X, 1));
    Sequential sigmoid = Sequential.of(
        Dense.of(1, 2, new Sigmoid(), new HeNormal(), new SeededRandom(1)));
    assertMessage("Trainer.fit: the last activation must be Softmax or Identity for"
        + " SoftmaxCrossEntropy, was Sigmoid", () -> new Trainer(
            new SoftmaxCrossEntropy(), new Sgd(1)).fit(sigmoid, X, Matrix.zeros(10, 2), 1));
  }

  @Test
  void targets_that_do_not_suit_the_loss() {
    assertMessage("Hinge: a target must be -1 or 1, was 0.0", () -> new Trainer(
        new Hinge(), new Sgd(1)).fit(line(), X, Matrix.zeros(10, 1), 1));
  }

  /** The network may end in the activation, or in the logits: the training is the same. */
  @Test
  void softmax_or_logits_train_alike() {
    SeededRandom random = new SeededRandom(5);
    Matrix w = Matrix.generate(3, 1, (j, i) -> random.nextGaussian());
    Matrix y = Labels.oneHot(new int[] {0, 0, 0, 1, 1, 1, 2, 2, 2, 2}, 3);
    List<Matrix> ends = new ArrayList<>();
    for (var g : List.of(new Softmax(), new Identity())) {
      Dense layer = Dense.of(w, Matrix.zeros(1, 3), g);
      new Trainer(new SoftmaxCrossEntropy(), new Sgd(0.5)).fit(Sequential.of(layer), X, y, 20);
      ends.add(layer.weights());
    }
    assertEquals(ends.get(0), ends.get(1));
  }
}
