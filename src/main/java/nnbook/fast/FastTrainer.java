package nnbook.fast;

import java.util.Optional;
import nnbook.engine.loss.Loss;
import nnbook.engine.matrix.Require;
import nnbook.engine.optimizer.Optimizer;
import nnbook.engine.train.DivergedException;
import nnbook.engine.train.History;
import nnbook.engine.train.Schedule;
import nnbook.engine.train.Trainer;

/**
 * The settings of a fast training; each method that alters one returns a new trainer. The examples
 * come in the same order as with the textbook {@link Trainer} of the same seed.
 */
public final class FastTrainer {
  private final Trainer settings;
  private final Optional<float[][][]> validation;
  private final int threads;

  /** Batches of 32, shuffled with seed 0, no penalty, one thread. */
  public FastTrainer(Loss loss, Optimizer optimizer) {
    this(settings(loss, optimizer), Optional.empty(), 1);
  }

  private FastTrainer(Trainer settings, Optional<float[][][]> validation, int threads) {
    this.settings = settings;
    this.validation = validation;
    this.threads = threads;
  }

  private static Trainer settings(Loss loss, Optimizer optimizer) {
    Require.given("FastTrainer", "loss", loss);
    Require.given("FastTrainer", "optimizer", optimizer);
    RowLoss.of(loss, Kernels.best());
    RowOptimizer.of(optimizer, 1, optimizer.learningRate(), Kernels.best());
    return new Trainer(loss, optimizer);
  }

  private FastTrainer with(Trainer changed) {
    return new FastTrainer(changed, validation, threads);
  }

  /** How many examples share a step. */
  public FastTrainer batchSize(int size) {
    Require.atLeast("FastTrainer", "batchSize", size, 1);
    return with(settings.batchSize(size));
  }

  /** The seed of the order of the examples. */
  public FastTrainer seed(long seed) {
    return with(settings.seed(seed));
  }

  /** The examples in the order of the data, in each epoch. */
  public FastTrainer inOrder() {
    return with(settings.inOrder());
  }

  /** A learning rate that changes from epoch to epoch. */
  public FastTrainer schedule(Schedule schedule) {
    Require.given("FastTrainer", "schedule", schedule);
    return with(settings.schedule(schedule));
  }

  /** Adds the penalty ½ λ Σ w² to the loss. */
  public FastTrainer l2(double lambda) {
    return with(settings.l2(lambda));
  }

  /** Measures the loss on these data too, which the network does not learn from. */
  public FastTrainer validation(float[][] x, float[][] y) {
    Require.given("FastTrainer.validation", "X", x);
    Require.given("FastTrainer.validation", "Y", y);
    return new FastTrainer(settings, Optional.of(new float[][][] {x, y}), threads);
  }

  /** How many threads share the work; the trained weights do not depend on it. */
  public FastTrainer threads(int count) {
    Require.atLeast("FastTrainer", "threads", count, 1);
    return new FastTrainer(settings, validation, count);
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
    Loss loss = settings.loss();
    loss.takesLogitsOf("FastTrainer.fit", network.outputActivation()); // refuses what does not fit
    FastData data = new FastData("FastTrainer.fit", network, loss, x, y);
    Optional<FastData> held = validation.map(
        pair -> new FastData("FastTrainer.validation", network, loss, pair[0], pair[1]));
    held.ifPresent(FastData::requireFiniteInputs);
    network.kernel().prepare();
    try (WorkerThreads workers = new WorkerThreads(threads)) {
      return new FastTraining(settings, network, data, held, workers).run(epochs);
    }
  }

  @Override
  public String toString() {
    return "Fast" + settings + (threads == 1 ? "" : " with " + threads + " threads");
  }
}
