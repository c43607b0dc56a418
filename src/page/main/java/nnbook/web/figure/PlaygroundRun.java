package nnbook.web.figure;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.matrix.Matrix;

/** A playground's training, and the loss of the points kept apart after each of its epochs. */
final class PlaygroundRun {
  private final FigureState settings;
  private final PlaygroundData data;
  private final SteppedTraining training;
  private final List<Double> testLosses = new ArrayList<>();

  PlaygroundRun(FigureState settings, PlaygroundData data, SteppedTraining training) {
    this.settings = settings;
    this.data = data;
    this.training = training;
  }

  /** Whether this run, going on, comes to that epoch of those settings. */
  boolean leadsTo(FigureState wanted, int epoch) {
    return settings.equals(wanted) && training.epoch() <= epoch;
  }

  /** Trains up to that epoch, unless the loss runs away before. */
  void advanceTo(int epoch) {
    if (data.test().rows() == 0) {
      training.advanceTo(epoch);
    }
    while (training.epoch() < epoch && !training.isLost()) {
      training.advanceTo(training.epoch() + 1);
      Matrix z = training.network().logits().forward(data.test());
      testLosses.add(new BinaryCrossEntropy().value(z, data.testLabels()));
    }
  }

  PlaygroundData data() {
    return data;
  }

  SteppedTraining training() {
    return training;
  }

  Sequential network() {
    return training.network();
  }

  /** The loss after each epoch on the points kept apart; empty if there are none. */
  double[] testLosses() {
    return testLosses.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
