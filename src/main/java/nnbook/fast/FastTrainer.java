package nnbook.fast;

import java.util.Optional;
import java.util.function.Consumer;
import nnbook.engine.loss.Loss;
import nnbook.engine.matrix.Require;
import nnbook.engine.optimizer.Optimizer;
import nnbook.engine.train.DivergedException;
import nnbook.engine.train.History;
import nnbook.engine.train.L2;
import nnbook.engine.train.Schedule;
import nnbook.engine.train.Trainer;

/**
 * The settings of a fast training; each method that alters one returns a new trainer. The examples
 * come in the same order as with the textbook {@link Trainer} of the same seed.
 */
public final class FastTrainer {
  private final Loss loss;
  private final Optimizer optimizer;
  private final int batchSize;
  private final long seed;
  private final boolean shuffle;
  private final Schedule schedule;
  private final L2 l2;
  private final Optional<float[][][]> validation;
  private final int threads;

  /** Batches of 32, shuffled with seed 0, no penalty, one thread. */
  public FastTrainer(Loss loss, Optimizer optimizer) {
    this(new Settings(loss, optimizer));
  }

  private FastTrainer(Settings s) {
    Require.given("FastTrainer", "loss", s.loss);
    Require.given("FastTrainer", "optimizer", s.optimizer);
    Require.atLeast("FastTrainer", "batchSize", s.batchSize, 1);
    Require.given("FastTrainer", "schedule", s.schedule);
    Require.atLeast("FastTrainer", "threads", s.threads, 1);
    RowLoss.of(s.loss, Kernels.best());
    RowOptimizer.of(s.optimizer, 1, s.optimizer.learningRate(), Kernels.best());
    loss = s.loss;
    optimizer = s.optimizer;
    batchSize = s.batchSize;
    seed = s.seed;
    shuffle = s.shuffle;
    schedule = s.schedule;
    l2 = s.l2;
    validation = s.validation;
    threads = s.threads;
  }

  /** What is still being put together; nobody else sees it. */
  private static final class Settings {
    private Loss loss;
    private Optimizer optimizer;
    private int batchSize = Trainer.DEFAULT_BATCH_SIZE;
    private long seed;
    private boolean shuffle = true;
    private Schedule schedule = Schedule.constant();
    private L2 l2 = new L2(0);
    private Optional<float[][][]> validation = Optional.empty();
    private int threads = 1;

    Settings(Loss loss, Optimizer optimizer) {
      this.loss = loss;
      this.optimizer = optimizer;
    }
  }

  private FastTrainer with(Consumer<Settings> change) {
    Settings s = new Settings(loss, optimizer);
    s.batchSize = batchSize;
    s.seed = seed;
    s.shuffle = shuffle;
    s.schedule = schedule;
    s.l2 = l2;
    s.validation = validation;
    s.threads = threads;
    change.accept(s);
    return new FastTrainer(s);
  }

  /** How many examples share a step. */
  public FastTrainer batchSize(int size) {
    return with(s -> s.batchSize = size);
  }

  /** The seed of the order of the examples. */
  public FastTrainer seed(long newSeed) {
    return with(s -> s.seed = newSeed);
  }

  /** The examples in the order of the data, in each epoch. */
  public FastTrainer inOrder() {
    return with(s -> s.shuffle = false);
  }

  /** A learning rate that changes from epoch to epoch. */
  public FastTrainer schedule(Schedule newSchedule) {
    return with(s -> s.schedule = newSchedule);
  }

  /** Adds the penalty ½ λ Σ w² to the loss. */
  public FastTrainer l2(double lambda) {
    return with(s -> s.l2 = new L2(lambda));
  }

  /** Measures the loss on these data too, which the network does not learn from. */
  public FastTrainer validation(float[][] x, float[][] y) {
    Require.given("FastTrainer.validation", "X", x);
    Require.given("FastTrainer.validation", "Y", y);
    return with(s -> s.validation = Optional.of(new float[][][] {x, y}));
  }

  /** How many threads share the work; the trained weights do not depend on it. */
  public FastTrainer threads(int count) {
    return with(s -> s.threads = count);
  }

  /**
   * Trains the network for so many epochs and says how it went. The rows of {@code x} and {@code y}
   * are read only, and may be shared: ten rows serve as the targets of ten classes.
   *
   * @param x inputs [examples x in]
   * @param y targets [examples x out]
   * @throws IllegalArgumentException if the data have a NaN or do not fit network or loss
   * @throws DivergedException if the loss runs away; the network then has its best weights so far
   */
  public History fit(FastNetwork network, float[][] x, float[][] y, int epochs) {
    Require.given("FastTrainer.fit", "network", network);
    Require.atLeast("FastTrainer.fit", "epochs", epochs, 0);
    loss.takesLogitsOf("FastTrainer.fit", network.outputActivation()); // refuses what does not fit
    FastData data = new FastData("FastTrainer.fit", network, loss, x, y);
    Optional<FastData> held = validation.map(
        pair -> new FastData("FastTrainer.validation", network, loss, pair[0], pair[1]));
    held.ifPresent(FastData::requireFiniteInputs);
    network.kernel().prepare();
    try (WorkerThreads workers = new WorkerThreads(threads)) {
      return new FastTraining(this, network, data, held, workers).run(epochs);
    }
  }

  Loss loss() {
    return loss;
  }

  Optimizer optimizer() {
    return optimizer;
  }

  int batchSize() {
    return batchSize;
  }

  long seed() {
    return seed;
  }

  boolean shuffle() {
    return shuffle;
  }

  Schedule schedule() {
    return schedule;
  }

  double lambda() {
    return l2.lambda();
  }

  int threads() {
    return threads;
  }

  @Override
  public String toString() {
    return "FastTrainer(" + loss + ", " + optimizer + ", batches of " + batchSize + ")";
  }
}
