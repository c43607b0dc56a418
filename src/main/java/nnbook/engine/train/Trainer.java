package nnbook.engine.train;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.Loss;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;
import nnbook.engine.optimizer.Optimizer;

/**
 * The settings of a training: which loss, which optimizer, and how. Settings never change; each
 * method that alters one returns a new trainer.
 *
 * <p>{@link #fit} depends on the settings, the network and the data alone, so the same trainer gives
 * the same result for the same start.
 *
 * @param batchSize how many examples share a step
 * @param seed the order of the examples
 * @param shuffle whether the examples come in a new order in each epoch
 */
public record Trainer(Loss loss, Optimizer optimizer, int batchSize, long seed, boolean shuffle,
    Schedule schedule, L2 l2, List<Metric> metrics, Optional<Data> validation,
    List<Callback> callbacks) {

  /** The batch size of Keras. */
  public static final int DEFAULT_BATCH_SIZE = 32;

  public Trainer {
    Require.given("Trainer", "loss", loss);
    Require.given("Trainer", "optimizer", optimizer);
    Require.atLeast("Trainer", "batchSize", batchSize, 1);
    Require.given("Trainer", "schedule", schedule);
    metrics.forEach(metric -> Require.given("Trainer", "metric", metric));
    callbacks.forEach(callback -> Require.given("Trainer", "callback", callback));
    metrics = List.copyOf(metrics);
    callbacks = List.copyOf(callbacks);
  }

  /** Batches of 32, shuffled with seed 0, no penalty, no metrics. */
  public Trainer(Loss loss, Optimizer optimizer) {
    this(loss, optimizer, DEFAULT_BATCH_SIZE, 0, true,
        Schedule.constant(), new L2(0), List.of(), Optional.empty(), List.of());
  }

  /** Inputs [examples x in] and targets [examples x out]. */
  public record Data(Matrix x, Matrix y) {
    public Data {
      Require.given("Trainer.Data", "X", x);
      Require.given("Trainer.Data", "Y", y);
      Require.length("Trainer.Data", "Y", y.rows(), x.rows());
    }
  }

  /**
   * Trains the network for so many epochs and says how it went.
   *
   * <p>A network that ends with the activation that the loss contains (Sigmoid and
   * BinaryCrossEntropy, Softmax and SoftmaxCrossEntropy) is trained on its logits.
   *
   * @throws IllegalArgumentException if the data have a NaN or do not fit network or loss
   * @throws DivergedException if the loss runs away; the network then has its best weights so far
   */
  public History fit(Sequential network, Matrix x, Matrix y, int epochs) {
    Require.given("Trainer.fit", "network", network);
    Require.atLeast("Trainer.fit", "epochs", epochs, 0);
    return new Training(this, network, new Data(x, y)).run(epochs);
  }

  /** How many examples share a step. */
  public Trainer batchSize(int size) {
    return new Trainer(loss, optimizer, size, seed, shuffle, schedule, l2, metrics, validation,
        callbacks);
  }

  /** The seed of the order of the examples. */
  public Trainer seed(long newSeed) {
    return new Trainer(loss, optimizer, batchSize, newSeed, shuffle, schedule, l2, metrics,
        validation, callbacks);
  }

  /** The examples in the order of the data, in each epoch. */
  public Trainer inOrder() {
    return new Trainer(loss, optimizer, batchSize, seed, false, schedule, l2, metrics, validation,
        callbacks);
  }

  /** A learning rate that changes from epoch to epoch. */
  public Trainer schedule(Schedule newSchedule) {
    return new Trainer(loss, optimizer, batchSize, seed, shuffle, newSchedule, l2, metrics,
        validation, callbacks);
  }

  /** Adds the penalty ½ λ Σ w² to the loss. */
  public Trainer l2(double lambda) {
    return new Trainer(loss, optimizer, batchSize, seed, shuffle, schedule, new L2(lambda), metrics,
        validation, callbacks);
  }

  /** Measures these after each epoch. */
  public Trainer metrics(Metric... measured) {
    return new Trainer(loss, optimizer, batchSize, seed, shuffle, schedule, l2,
        Arrays.asList(measured), validation, callbacks);
  }

  /** Measures loss and metrics on these data too, which the network does not learn from. */
  public Trainer validation(Matrix x, Matrix y) {
    return new Trainer(loss, optimizer, batchSize, seed, shuffle, schedule, l2, metrics,
        Optional.of(new Data(x, y)), callbacks);
  }

  /** Calls this too after each epoch. */
  public Trainer callback(Callback added) {
    List<Callback> all = new ArrayList<>(callbacks);
    all.add(added);
    return new Trainer(loss, optimizer, batchSize, seed, shuffle, schedule, l2, metrics, validation,
        all);
  }
}
