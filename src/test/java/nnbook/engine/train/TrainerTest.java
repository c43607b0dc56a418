package nnbook.engine.train;

import static nnbook.engine.train.Line.TRAINER;
import static nnbook.engine.train.Line.X;
import static nnbook.engine.train.Line.Y;
import static nnbook.engine.train.Line.line;
import static nnbook.engine.train.Line.weights;
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
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.MeanSquaredError;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Sgd;
import org.junit.jupiter.api.Test;

/** What a training does, step by step. */
class TrainerTest {
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
}
