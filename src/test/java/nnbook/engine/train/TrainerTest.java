package nnbook.engine.train;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softmax;
import nnbook.engine.activation.Tanh;
import nnbook.engine.initializer.HeNormal;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.loss.Hinge;
import nnbook.engine.loss.MeanSquaredError;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Adam;
import nnbook.engine.optimizer.Sgd;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class TrainerTest {
  /** y = 2 x - 1 at ten places. */
  private static final Matrix X = Matrix.generate(10, 1, (i, j) -> i / 10.0);
  private static final Matrix Y = X.map(x -> 2 * x - 1);
  private static final Trainer TRAINER =
      new Trainer(new MeanSquaredError(), new Sgd(0.1)).batchSize(4);

  private static Sequential line() {
    return line(0, 0);
  }

  private static Sequential line(double w, double b) {
    return Sequential.of(Dense.of(Matrix.ofRow(w), Matrix.ofRow(b), new Identity()));
  }

  private static Matrix weights(Sequential net) {
    return net.parameters().get(0).value();
  }

  /** Hands on what it is given and notes the batches. */
  private static final class Spy implements Layer {
    final List<double[]> batches = new ArrayList<>();

    @Override
    public Matrix forward(Matrix x) {
      return x;
    }

    @Override
    public Matrix forwardTraining(Matrix x) {
      batches.add(x.column(0));
      return x;
    }

    @Override
    public Matrix backward(Matrix gradOutput) {
      return gradOutput;
    }

    @Override
    public int outputs(int inputs) {
      return inputs;
    }
  }

  @Nested
  class Fitting {
    @Test
    void finds_a_line() {
      Sequential net = line();
      History history = TRAINER.fit(net, X, Y, 500);
      assertEquals(2, weights(net).get(0, 0), 1e-3);
      assertEquals(-1, net.parameters().get(1).value().get(0, 0), 1e-3);
      assertEquals(500, history.epochs());
      assertEquals(List.of("loss"), history.names());
    }

    @Test
    void one_epoch_is_the_steps_by_hand() {
      Sequential net = line(0.5, 0.25);
      Sequential byHand = line(0.5, 0.25);
      var descent = new Sgd(0.1).on(byHand.parameters());
      double sum = 0;
      for (int[] rows : new int[][] {{0, 1, 2, 3}, {4, 5, 6, 7}, {8, 9}}) {
        Matrix z = byHand.forward(X.rowsAt(rows));
        sum += rows.length * new MeanSquaredError().value(z, Y.rowsAt(rows));
        byHand.backward(new MeanSquaredError().gradient(z, Y.rowsAt(rows)));
        descent.step();
      }
      History history = TRAINER.inOrder().fit(net, X, Y, 1);
      assertEquals(weights(byHand), weights(net));
      assertEquals(sum / 10, history.loss());
    }

    @Test
    void stale_gradients_are_cleared_first() {
      Sequential net = line(0.5, 0.25);
      Sequential fresh = line(0.5, 0.25);
      net.parameters().get(0).accumulate(Matrix.ofRow(1000));
      TRAINER.fit(net, X, Y, 1);
      TRAINER.fit(fresh, X, Y, 1);
      assertEquals(weights(fresh), weights(net));
    }

    @Test
    void every_epoch_sees_each_example_once_in_a_new_order() {
      Spy spy = new Spy();
      TRAINER.fit(Sequential.of(spy, line()), X, Y, 2);
      assertEquals(6, spy.batches.size());
      List<Double> first = flat(spy.batches.subList(0, 3));
      List<Double> second = flat(spy.batches.subList(3, 6));
      Set<Double> all = new TreeSet<>(first);
      assertEquals(10, all.size());
      assertEquals(all, new TreeSet<>(second));
      assertNotEquals(first, second);
      assertEquals(2, spy.batches.get(2).length);
    }

    @Test
    void in_order_means_the_order_of_the_data() {
      Spy spy = new Spy();
      TRAINER.inOrder().fit(Sequential.of(spy, line()), X, Y, 2);
      assertArrayEquals(new double[] {0.4, 0.5, 0.6, 0.7}, spy.batches.get(1));
      assertArrayEquals(new double[] {0.8, 0.9}, spy.batches.get(5));
      Spy whole = new Spy();
      TRAINER.batchSize(10).fit(Sequential.of(whole, line()), X, Y, 1);
      assertArrayEquals(X.column(0), whole.batches.get(0), "one batch needs no shuffling");
    }

    @Test
    void the_seed_is_the_order() {
      Sequential one = line();
      Sequential same = line();
      Sequential other = line();
      TRAINER.seed(3).fit(one, X, Y, 3);
      TRAINER.seed(3).fit(same, X, Y, 3);
      TRAINER.seed(4).fit(other, X, Y, 3);
      assertEquals(weights(one), weights(same));
      assertNotEquals(weights(one), weights(other));
    }

    @Test
    void settings_never_change() {
      Trainer changed = TRAINER.l2(1).batchSize(2).metrics(new Accuracy()).seed(9)
          .schedule(Schedule.linear(0, 5)).validation(X, Y).callback(training -> {});
      assertEquals(4, TRAINER.batchSize());
      assertEquals(0, TRAINER.l2().lambda());
      assertTrue(TRAINER.callbacks().isEmpty() && TRAINER.metrics().isEmpty());
      assertEquals(2, changed.batchSize());
      assertEquals(9, changed.seed());
      assertEquals(1, changed.l2().lambda());
      assertEquals(1, changed.callbacks().size());
      assertEquals(32, new Trainer(new MeanSquaredError(), new Sgd(1)).batchSize());
    }

    @Test
    void no_epoch_changes_nothing() {
      Sequential net = line(3, 1);
      History history = TRAINER.fit(net, X, Y, 0);
      assertEquals("no epoch", history.toString());
      assertEquals(Matrix.ofRow(3), weights(net));
      assertThrows(IllegalArgumentException.class, history::loss);
    }

    private List<Double> flat(List<double[]> batches) {
      return batches.stream().flatMapToDouble(Arrays::stream).boxed().toList();
    }
  }

  @Nested
  class Penalty {
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

  @Nested
  class Schedules {
    @Test
    void are_factors_of_an_epoch() {
      assertEquals(1, Schedule.constant().factor(7));
      Schedule linear = Schedule.linear(0.1, 100);
      assertEquals(1, linear.factor(1));
      assertEquals(1 - 0.9 * 37 / 100, linear.factor(38), 1e-15);
      assertEquals(0.1, linear.factor(101), 1e-15);
      assertEquals(0.1, linear.factor(500), 1e-15);
      Schedule steps = Schedule.steps(0.5, 10);
      assertEquals(1, steps.factor(10));
      assertEquals(0.5, steps.factor(11));
      assertEquals(0.25, steps.factor(21));
      Schedule cosine = Schedule.cosine(0.2, 10);
      assertEquals(1, cosine.factor(1));
      assertEquals(0.6, cosine.factor(6), 1e-15);
      assertEquals(0.2, cosine.factor(11), 1e-15);
      assertEquals(0.2, cosine.factor(99), 1e-15);
    }

    @Test
    void change_the_steps_of_a_training() {
      Sequential once = line(3, 0);
      Sequential thrice = line(3, 0);
      TRAINER.fit(once, X, Y, 1);
      TRAINER.schedule(epoch -> epoch == 1 ? 1 : 0).fit(thrice, X, Y, 3);
      assertEquals(weights(once), weights(thrice));
    }

    @Test
    void are_checked() {
      assertMessage("Schedule.linear: factor must be at least 0 and finite, was -1.0",
          () -> Schedule.linear(-1, 3));
      assertMessage("Schedule.steps: epochs must be at least 1, was 0",
          () -> Schedule.steps(0.5, 0));
      assertMessage("Schedule.cosine: factor must be at least 0 and finite, was NaN",
          () -> Schedule.cosine(Double.NaN, 3));
    }
  }

  @Nested
  class Measuring {
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

    @Test
    void accuracy_counts_right_answers() {
      Matrix p = Matrix.of(new double[][] {{0.1, 0.7, 0.2}, {0.5, 0.2, 0.3}, {0.4, 0.4, 0.2}});
      Matrix y = Labels.oneHot(new int[] {1, 2, 0}, 3);
      assertEquals(2 / 3.0, new Accuracy().value(p, y));
      assertEquals(0.75, new Accuracy().value(
          Matrix.ofColumn(0.5, 0.51, 0.9, 0.1), Matrix.ofColumn(0, 1, 0, 0)));
      assertEquals(1, new Accuracy(0).value(Matrix.ofColumn(-0.1, 0.2), Matrix.ofColumn(-1, 1)));
      assertMessage("Accuracy.value: targets must be [3 x 3], was [4 x 1]",
          () -> new Accuracy().value(p, Matrix.ofColumn(1, 1, 1, 1)));
      assertMessage("Accuracy.value: number of examples must be at least 1, was 0",
          () -> new Accuracy().value(Matrix.zeros(0, 1), Matrix.zeros(0, 1)));
      assertMessage("MeanAbsoluteError.value: number of examples must be at least 1, was 0",
          () -> new MeanAbsoluteError().value(Matrix.zeros(0, 1), Matrix.zeros(0, 1)));
      assertMessage("MeanAbsoluteError.value: targets must be [1 x 2], was [1 x 1]",
          () -> new MeanAbsoluteError().value(Matrix.zeros(1, 2), Matrix.zeros(1, 1)));
      assertEquals(1.25, new MeanAbsoluteError().value(Matrix.ofRow(1, -2), Matrix.ofRow(3, -1.5)));
    }

    @Test
    void labels_and_rows() {
      assertEquals(Matrix.of(new double[][] {{0, 0, 1}, {1, 0, 0}}),
          Labels.oneHot(new int[] {2, 0}, 3));
      Matrix rows = Matrix.of(new double[][] {{0, 1, 2}, {3, 3, 1}});
      assertArrayEquals(new int[] {2, 0}, Labels.of(rows));
      assertMessage("Labels.oneHot: a label must be from 0 to 2, was 3",
          () -> Labels.oneHot(new int[] {0, 3}, 3));
      assertMessage("Labels.oneHot: a label must be from 0 to 2, was -1",
          () -> Labels.oneHot(new int[] {-1}, 3));
      assertMessage("Labels.argMax: how many numbers must be at least 1, was 0", Labels::argMax);
    }

    @Test
    void a_confusion_matrix_counts_who_was_taken_for_whom() {
      int[] actual = {0, 0, 0, 1, 1, 2, 2, 2, 2};
      int[] predicted = {0, 0, 1, 1, 2, 2, 2, 2, 0};
      ConfusionMatrix m = ConfusionMatrix.of(actual, predicted, 4);
      assertEquals(2, m.count(0, 0));
      assertEquals(1, m.count(0, 1));
      assertEquals(0, m.count(1, 0));
      assertEquals(1, m.count(2, 0));
      assertEquals(6 / 9.0, m.accuracy());
      assertEquals(3 / 4.0, m.precision(2));
      assertEquals(3 / 4.0, m.recall(2));
      assertEquals(1 / 2.0, m.precision(1));
      assertEquals(2 / 3.0, m.recall(0));
      assertEquals(2 * 1 / (2.0 + 2.0), m.f1(1));
      assertTrue(Double.isNaN(m.precision(3)) && Double.isNaN(m.recall(3)));
      String expected = """
          actual | predicted
                 | 0 1 2 3
               0 | 2 1 0 0
               1 | 0 1 1 0
               2 | 1 0 3 0
               3 | 0 0 0 0""";
      assertEquals(expected, m.toString());
      Matrix outputs = Matrix.of(new double[][] {{0.9, 0.1}, {0.8, 0.2}});
      assertEquals(1, ConfusionMatrix.of(outputs, Labels.oneHot(new int[] {0, 1}, 2)).count(1, 0));
      assertEquals(4, m.classes());
      assertMessage("ConfusionMatrix.of: predicted must be of length 9, was of length 1",
          () -> ConfusionMatrix.of(actual, new int[1], 3));
      assertMessage("ConfusionMatrix.of: number of classes must be at least 2, was 1",
          () -> ConfusionMatrix.of(Matrix.zeros(2, 1), Matrix.zeros(2, 1)));
      var range = assertThrows(IndexOutOfBoundsException.class,
          () -> ConfusionMatrix.of(new int[] {3}, new int[] {0}, 3));
      assertEquals("ConfusionMatrix.of: actual class must be at least 0 and less than 3, was 3",
          range.getMessage());
      assertThrows(IndexOutOfBoundsException.class,
          () -> ConfusionMatrix.of(new int[] {0}, new int[] {-1}, 3));
      assertThrows(IndexOutOfBoundsException.class, () -> m.count(4, 0));
      assertThrows(IndexOutOfBoundsException.class, () -> m.count(0, 4));
    }
  }

  @Nested
  class Callbacks {
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
      assertEquals("no better than epoch " + (best + 1), history.stopped());
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
    }
  }

  @Nested
  class Refusals {
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

  @Nested
  class Diverging {
    @Test
    void stops_says_where_it_began_and_keeps_the_best_weights() {
      Sequential net = line(0.5, 0.25);
      Matrix large = X.scale(1000);
      DivergedException stop = assertThrows(DivergedException.class,
          () -> TRAINER.inOrder().batchSize(10).fit(net, large, Y, 1000));
      assertEquals(Matrix.ofRow(0.5), weights(net), "epoch 1 was the best, at its start");
      String text = stop.getMessage();
      assertTrue(text.startsWith("Trainer.fit: the loss must stay finite and near its start, was "),
          text);
      assertTrue(text.contains(" in epoch 2, batch 1, and 71243 at the start. Usual causes: the"
          + " learning rate of Sgd(0.1) is too large, the inputs are not scaled, or the first"
          + " weights are too large. The network has the weights again that were best in epoch 1."),
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

  private static void assertMessage(String text, Executable call) {
    assertEquals(text, assertThrows(IllegalArgumentException.class, call).getMessage());
  }
}
