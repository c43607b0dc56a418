package nnbook.web.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.Loss;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Descent;
import nnbook.engine.optimizer.Optimizer;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.train.DivergedException;
import nnbook.engine.train.L2;

/**
 * A training that can go on later: the same steps in the same order as the Trainer's, so that the
 * weights are the same after as many epochs, bit for bit.
 */
final class SteppedTraining {
  private final Sequential network;
  private final Sequential logits;
  private final List<Parameter> parameters;
  private final Descent descent;
  private final Loss loss;
  private final L2 l2;
  private final Matrix x;
  private final Matrix y;
  private final int[] order;
  private final int batchSize;
  private final SeededRandom random;
  private final List<Double> losses = new ArrayList<>();
  private boolean lost;

  SteppedTraining(Sequential network, Loss loss, Optimizer optimizer, L2 l2, int batchSize,
      long seed, Matrix x, Matrix y) {
    this.network = network;
    this.logits = network.logits();
    this.parameters = network.parameters();
    this.descent = optimizer.on(parameters);
    this.loss = loss;
    this.l2 = l2;
    this.batchSize = batchSize;
    this.random = new SeededRandom(seed);
    this.x = x;
    this.y = y;
    this.order = new int[x.rows()];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
    }
  }

  /** Trains up to that epoch, unless the loss runs away before. */
  void advanceTo(int epoch) {
    while (losses.size() < epoch && !lost) {
      losses.add(runEpoch());
    }
  }

  /** Returns the mean loss; a step that runs away ends it. */
  private double runEpoch() {
    if (batchSize < order.length) {
      random.shuffle(order);
    }
    double sum = 0;
    for (int from = 0; from < order.length && !lost; from += batchSize) {
      int to = Math.min(from + batchSize, order.length);
      int[] rows = Arrays.copyOfRange(order, from, to);
      sum += rows.length * step(x.rowsAt(rows), y.rowsAt(rows));
    }
    return sum / order.length;
  }

  private double step(Matrix inputs, Matrix targets) {
    Matrix z = logits.forwardTraining(inputs);
    double now = loss.value(z, targets) + l2.value(parameters);
    if (DivergedException.isLost(now, losses.isEmpty() ? now : losses.get(0))) {
      lost = true;
      return now;
    }
    logits.backward(loss.gradient(z, targets));
    l2.addGradient(parameters);
    descent.step();
    return now;
  }

  Sequential network() {
    return network;
  }

  int epoch() {
    return losses.size();
  }

  /** The mean loss of each epoch. */
  double[] losses() {
    return losses.stream().mapToDouble(Double::doubleValue).toArray();
  }

  /** Whether the loss ran away, so that the training has ended. */
  boolean isLost() {
    return lost;
  }
}
