package ch07;

import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;

/**
 * Trains a network by gradient descent and returns the loss of each epoch.
 *
 * <p>The outputs of {@code network} are logits; the loss is {@code BinaryCrossEntropy}. In each
 * epoch every example comes once, in a new random order, in batches of {@code batchSize}; the last
 * may be smaller. After each batch w ← w − η · gradient for every parameter. The loss of an epoch
 * is the mean over its examples, each as it was when its batch went forward, before the step.
 *
 * <p>★★★ 45 minutes. Chapter: ch07-loop.
 */
public final class TrainingLoop {
  private TrainingLoop() {}

  public static double[] trainingLoop(
      Sequential network, Matrix x, Matrix y, double eta, int epochs, int batchSize,
      SeededRandom random) {
    // TODO ch07.TrainingLoop: shuffle; then one step for each batch
    throw new UnsupportedOperationException("TODO ch07.TrainingLoop");
  }
}
