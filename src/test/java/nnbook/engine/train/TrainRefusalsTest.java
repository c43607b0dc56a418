package nnbook.engine.train;

import static nnbook.engine.Refusals.assertIndex;
import static nnbook.engine.Refusals.assertNull;
import static nnbook.engine.Refusals.assertRefused;

import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.loss.MeanSquaredError;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Sgd;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

/** What a training and its measures refuse, and what they say. */
class TrainRefusalsTest {
  private static final Trainer TRAINER = new Trainer(new MeanSquaredError(), new Sgd(1));
  private static final Matrix X = Matrix.zeros(3, 2);
  private static final Matrix Y = Matrix.zeros(3, 1);
  private static final Matrix NONE = Matrix.zeros(0, 1);
  private final Sequential net =
      Sequential.of(Dense.glorotUniform(2, 1, new Tanh(), new SeededRandom(1)));

  @Test
  void settings() {
    assertRefused("Trainer: batchSize must be at least 1, was 0", () -> TRAINER.batchSize(0));
    assertRefused("L2: lambda must be at least 0 and finite, was -1.0", () -> TRAINER.l2(-1));
    assertNull("Trainer: metric", () -> TRAINER.metrics((Metric) null));
    assertNull("Trainer: callback", () -> TRAINER.callback(null));
    assertNull("Trainer.Data: X", () -> TRAINER.validation(null, Y));
    assertRefused("Trainer.Data: Y must be of length 3, was of length 2",
        () -> TRAINER.validation(X, Matrix.zeros(2, 1)));
    assertRefused("EarlyStopping: patience must be at least 1, was 0",
        () -> new EarlyStopping(0));
    assertRefused("Schedule.linear: factor must be at least 0 and finite, was -1.0",
        () -> Schedule.linear(-1, 2));
    assertRefused("Schedule.steps: epochs must be at least 1, was 0",
        () -> Schedule.steps(0.5, 0));
    assertRefused("Schedule.cosine: factor must be at least 0 and finite, was NaN",
        () -> Schedule.cosine(Double.NaN, 2));
  }

  @Test
  void network_and_data() {
    assertNull("Trainer.fit: network", () -> TRAINER.fit(null, X, Y, 1));
    assertRefused("Trainer.fit: epochs must be at least 0, was -1",
        () -> TRAINER.fit(net, X, Y, -1));
    assertRefused("Trainer.fit: X must be [batch x 2], was [3 x 3]",
        () -> TRAINER.fit(net, Matrix.zeros(3, 3), Y, 1));
    assertRefused("Trainer.fit: Y must be [batch x 1], was [3 x 2]",
        () -> TRAINER.fit(net, X, X, 1));
    assertRefused("Trainer.fit: number of examples must be at least 1, was 0",
        () -> TRAINER.fit(net, Matrix.zeros(0, 2), NONE, 1));
    assertRefused("Trainer.validation: X must be [batch x 2], was [3 x 1]",
        () -> TRAINER.validation(Y, Y).fit(net, X, Y, 1));
    assertRefused("Trainer.fit: the last activation must be Sigmoid or Identity for"
        + " BinaryCrossEntropy, was Tanh",
        () -> new Trainer(new BinaryCrossEntropy(), new Sgd(1)).fit(net, X, Y, 1));
    Matrix missing = Matrix.of(new double[][] {{0, 1}, {Double.NaN, 1}, {0, 0}});
    assertRefused("Trainer.fit: X must be finite, was NaN in row 1, column 0. Usual causes: a"
        + " missing value, or a column that never changes and was divided by its deviation, 0.",
        () -> TRAINER.fit(net, missing, Y, 1));
    assertNull("GradientCheck.of: loss", () -> GradientCheck.of(net, null, X, Y));
  }

  @Test
  void labels_and_counts() {
    assertRefused("Labels.oneHot: a label must be from 0 to 2, was 3",
        () -> Labels.oneHot(new int[] {3}, 3));
    assertRefused("Labels.oneHot: number of classes must be at least 1, was 0",
        () -> Labels.oneHot(new int[1], 0));
    assertRefused("Labels.argMax: how many numbers must be at least 1, was 0",
        () -> Labels.of(Matrix.zeros(2, 0)));
    assertRefused("ConfusionMatrix.of: number of classes must be at least 1, was -1",
        () -> ConfusionMatrix.of(new int[0], new int[0], -1));
    assertRefused("ConfusionMatrix.of: number of classes must be at least 2, was 1",
        () -> ConfusionMatrix.of(Y, Y));
    assertRefused("ConfusionMatrix.of: predicted must be of length 1, was of length 2",
        () -> ConfusionMatrix.of(new int[1], new int[2], 2));
    ConfusionMatrix counts = ConfusionMatrix.of(new int[1], new int[1], 2);
    assertIndex("ConfusionMatrix.count: actual must be at least 0 and less than 2, was 2",
        () -> counts.precision(2));
  }

  @Test
  void measures() {
    for (Metric metric : new Metric[] {new Accuracy(), new MeanAbsoluteError()}) {
      String place = metric.getClass().getSimpleName() + ".value: ";
      assertRefused(place + "targets must be [3 x 2], was [3 x 1]", () -> metric.value(X, Y));
      assertRefused(place + "number of examples must be at least 1, was 0",
          () -> metric.value(NONE, NONE));
      assertRefused(place + "number of outputs must be at least 1, was 0",
          () -> metric.value(Matrix.zeros(2, 0), Matrix.zeros(2, 0)));
    }
    History history = TRAINER.fit(net, X, Y, 1);
    assertRefused("History.values: name must be one of [loss], was x", () -> history.values("x"));
    assertRefused("History.last: name must be one of [loss], was x", () -> history.last("x"));
    assertRefused("History.last: number of epochs must be at least 1, was 0",
        () -> TRAINER.fit(net, X, Y, 0).loss());
  }
}
