package ch07;

import java.util.Arrays;
import java.util.stream.IntStream;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.loss.Loss;
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

  // tag::solution[]
  public static double[] trainingLoop(
      Sequential network, Matrix x, Matrix y, double eta, int epochs, int batchSize,
      SeededRandom random) {
    int examples = x.rows();
    int[] order = IntStream.range(0, examples).toArray();
    double[] losses = new double[epochs];
    for (int epoch = 0; epoch < epochs; epoch++) {
      random.shuffle(order);
      double sum = 0;
      for (int from = 0; from < examples; from += batchSize) {
        int[] batch = Arrays.copyOfRange(order, from, Math.min(from + batchSize, examples));
        double loss = step(network, x.rowsAt(batch), y.rowsAt(batch), eta);
        sum += batch.length * loss;
      }
      losses[epoch] = sum / examples;
    }
    return losses;
  }

  /** One step on one batch; returns the loss before it. */
  private static double step(Sequential network, Matrix x, Matrix y, double eta) {
    Loss loss = new BinaryCrossEntropy();
    Matrix z = network.forward(x);
    double before = loss.value(z, y);
    network.parameters().forEach(Parameter::zeroGrad);
    network.backward(loss.gradient(z, y));
    for (Parameter p : network.parameters()) {
      p.set(p.value().minus(p.grad().scale(eta)));
    }
    return before;
  }
  // end::solution[]
}
