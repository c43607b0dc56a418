package nnbook.fast;

import nnbook.engine.loss.Loss;
import nnbook.engine.matrix.Require;
import nnbook.engine.optimizer.Optimizer;
import nnbook.engine.train.Trainer;

/**
 * The settings of a fast training; each method that alters one returns a new trainer. The examples
 * come in the same order as with the textbook {@link Trainer} of the same seed.
 *
 * @param batchSize how many examples share a step
 * @param seed the order of the examples
 * @param shuffle whether the examples come in a new order in each epoch
 * @param threads how many threads share the work; the trained weights do not depend on it
 */
public record FastTrainer(Loss loss, Optimizer optimizer, int batchSize, long seed, boolean shuffle,
    int threads) {
  public FastTrainer {
    Require.given("FastTrainer", "loss", loss);
    Require.given("FastTrainer", "optimizer", optimizer);
    Require.atLeast("FastTrainer", "batchSize", batchSize, 1);
    Require.atLeast("FastTrainer", "threads", threads, 1);
    RowLoss.of(loss, Kernels.best());
    RowOptimizer.of(optimizer, 1, optimizer.learningRate(), Kernels.best());
  }

  /** Batches of 32, shuffled with seed 0, one thread. */
  public FastTrainer(Loss loss, Optimizer optimizer) {
    this(loss, optimizer, Trainer.DEFAULT_BATCH_SIZE, 0, true, 1);
  }

  public FastTrainer batchSize(int size) {
    return new FastTrainer(loss, optimizer, size, seed, shuffle, threads);
  }

  public FastTrainer seed(long newSeed) {
    return new FastTrainer(loss, optimizer, batchSize, newSeed, shuffle, threads);
  }

  /** The examples in the order of the data, in each epoch. */
  public FastTrainer inOrder() {
    return new FastTrainer(loss, optimizer, batchSize, seed, false, threads);
  }

  public FastTrainer threads(int count) {
    return new FastTrainer(loss, optimizer, batchSize, seed, shuffle, count);
  }

  /**
   * Trains the network and returns the mean loss of each epoch. The rows of {@code x} and {@code y}
   * are read only, and may be shared: ten rows serve as the targets of ten classes.
   *
   * @param x inputs [examples x in]
   * @param y targets [examples x out]
   */
  public double[] fit(FastNetwork network, float[][] x, float[][] y, int epochs) {
    Require.given("FastTrainer.fit", "network", network);
    FastNetwork.requireRows("FastTrainer.fit", "X", x, network.inputs());
    FastNetwork.requireRows("FastTrainer.fit", "Y", y, network.outputs());
    Require.atLeast("FastTrainer.fit", "number of examples", x.length, 1);
    Require.length("FastTrainer.fit", "Y", y.length, x.length);
    Require.atLeast("FastTrainer.fit", "epochs", epochs, 0);
    network.kernel().prepare();
    try (Crew crew = new Crew(threads)) {
      return new FastTraining(this, network, crew).run(x, y, epochs);
    }
  }
}
