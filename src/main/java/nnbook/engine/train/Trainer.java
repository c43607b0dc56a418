package nnbook.engine.train;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.Loss;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;
import nnbook.engine.optimizer.Optimizer;

/**
 * The settings of a training: which loss, which optimizer, and how. Settings never change; each
 * method that alters one returns a new trainer.
 *
 * <p>{@link #fit} depends on the settings, the network and the data alone, so the same trainer
 * gives the same result for the same start.
 */
public final class Trainer {
  /** The batch size of Keras. */
  public static final int DEFAULT_BATCH_SIZE = 32;

  private final Loss loss;
  private final Optimizer optimizer;
  private int batchSize = DEFAULT_BATCH_SIZE;
  private long seed;
  private boolean shuffle = true;
  private Schedule schedule = Schedule.constant();
  private L2 l2 = new L2(0);
  private List<Metric> metrics = List.of();
  private Optional<Data> validation = Optional.empty();
  private List<Callback> callbacks = List.of();

  /** Batches of 32, shuffled with seed 0, no penalty, no metrics. */
  public Trainer(Loss loss, Optimizer optimizer) {
    Require.given("Trainer", "loss", loss);
    Require.given("Trainer", "optimizer", optimizer);
    this.loss = loss;
    this.optimizer = optimizer;
  }

  /** A copy that may be changed until it is handed out. */
  private Trainer with(Consumer<Trainer> change) {
    Trainer copy = new Trainer(loss, optimizer);
    copy.batchSize = batchSize;
    copy.seed = seed;
    copy.shuffle = shuffle;
    copy.schedule = schedule;
    copy.l2 = l2;
    copy.metrics = metrics;
    copy.validation = validation;
    copy.callbacks = callbacks;
    change.accept(copy);
    return copy;
  }

  /** Inputs [examples x in] and targets [examples x out]. */
  public record Data(Matrix x, Matrix y) {
    public Data {
      Require.given("Trainer.Data", "X", x);
      Require.given("Trainer.Data", "Y", y);
      Require.length("Trainer.Data", "Y", y.rows(), x.rows());
    }

    /** Throws IllegalArgumentException unless the data are finite and fit network and loss. */
    void requireFit(String place, Sequential network, Loss loss) {
      Require.atLeast(place, "number of examples", x.rows(), 1);
      Require.finite(place, "X", x);
      Require.finite(place, "Y", y);
      int inputs = network.inputs().orElse(x.columns());
      Require.columns(place, "X", x, inputs);
      Require.columns(place, "Y", y, network.outputs(inputs));
      loss.requireTargets(y);
    }
  }

  /**
   * Trains the network for so many epochs and says how it went.
   *
   * <p>A network that ends with the activation that the loss contains (Sigmoid and
   * BinaryCrossEntropy, Softmax and SoftmaxCrossEntropy) is trained on its logits.
   *
   * @throws IllegalArgumentException if the data have a NaN or do not fit network or loss, or if
   *     the last activation does not suit the loss
   * @throws DivergedException if the loss runs away; the network then has its best weights so far
   */
  public History fit(Sequential network, Matrix x, Matrix y, int epochs) {
    Require.given("Trainer.fit", "network", network);
    Require.atLeast("Trainer.fit", "epochs", epochs, 0);
    return new Training(this, network, new Data(x, y)).run(epochs);
  }

  /** How many examples share a step. */
  public Trainer batchSize(int size) {
    Require.atLeast("Trainer", "batchSize", size, 1);
    return with(changed -> changed.batchSize = size);
  }

  /** The seed of the order of the examples. */
  public Trainer seed(long seed) {
    return with(changed -> changed.seed = seed);
  }

  /** The examples in the order of the data, in each epoch. */
  public Trainer inOrder() {
    return with(changed -> changed.shuffle = false);
  }

  /** A learning rate that changes from epoch to epoch. */
  public Trainer schedule(Schedule schedule) {
    Require.given("Trainer", "schedule", schedule);
    return with(changed -> changed.schedule = schedule);
  }

  /** Adds the penalty ½ λ Σ w² to the loss. */
  public Trainer l2(double lambda) {
    L2 l2 = new L2(lambda);
    return with(changed -> changed.l2 = l2);
  }

  /** Measures these after each epoch. */
  public Trainer metrics(Metric... metrics) {
    for (Metric metric : metrics) {
      Require.given("Trainer", "metric", metric);
    }
    return with(changed -> changed.metrics = List.of(metrics));
  }

  /** Measures loss and metrics on these data too, which the network does not learn from. */
  public Trainer validation(Matrix x, Matrix y) {
    Data data = new Data(x, y);
    return with(changed -> changed.validation = Optional.of(data));
  }

  /** Calls this too after each epoch. */
  public Trainer callback(Callback callback) {
    Require.given("Trainer", "callback", callback);
    List<Callback> all = new ArrayList<>(callbacks);
    all.add(callback);
    return with(changed -> changed.callbacks = List.copyOf(all));
  }

  public Loss loss() {
    return loss;
  }

  public Optimizer optimizer() {
    return optimizer;
  }

  /** How many examples share a step. */
  public int batchSize() {
    return batchSize;
  }

  /** The seed of the order of the examples. */
  public long seed() {
    return seed;
  }

  /** Whether the examples come in a new order in each epoch. */
  public boolean shuffle() {
    return shuffle;
  }

  public Schedule schedule() {
    return schedule;
  }

  public L2 l2() {
    return l2;
  }

  public List<Metric> metrics() {
    return metrics;
  }

  public Optional<Data> validation() {
    return validation;
  }

  public List<Callback> callbacks() {
    return callbacks;
  }

  /** Loss, optimizer, and how many examples share a step. */
  @Override
  public String toString() {
    return "Trainer(" + loss + ", " + optimizer + ", batchSize " + batchSize + ")";
  }
}
