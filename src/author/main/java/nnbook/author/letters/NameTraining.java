package nnbook.author.letters;

import java.util.List;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.Loss;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Adam;
import nnbook.engine.optimizer.Descent;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.train.Trainer;

/** A training of one model with one seed, on these names, step after step. */
final class NameTraining {
  /** Then the learning rate becomes a tenth. */
  private static final double LATE = 0.7;

  /** So many names are asked at once, as all would not fit into memory. */
  private static final int PART = 500;

  private final NameModel model;
  private final SeededRandom random;
  private final Sequential network;
  private final Trainer.Data data;
  private final Loss loss;
  private final Descent descent;
  private int letters;

  NameTraining(NameModel model, double rate, long seed, List<String> names) {
    this.model = model;
    random = new SeededRandom(seed);
    network = model.start().apply(random);
    data = model.data(names);
    loss = model.loss();
    descent = new Adam(rate).on(network.parameters());
  }

  /** One step with random examples; returns the loss before it. */
  double step() {
    int[] rows = new int[model.batch() * model.rows()];
    for (int k = 0; k < rows.length; k += model.rows()) {
      int example = random.nextInt(data.x().rows() / model.rows());
      for (int t = 0; t < model.rows(); t++) {
        rows[k + t] = example * model.rows() + t;
      }
    }
    Matrix y = data.y().rowsAt(rows);
    letters += (int) y.sum();
    Matrix z = network.forward(data.x().rowsAt(rows));
    network.backward(loss.gradient(z, y));
    double before = loss.value(z, y);
    descent.step(descent.steps() < LATE * model.steps() ? 1 : 0.1);
    return before;
  }

  /** The mean loss of a letter of these names, their ends included. */
  double loss(List<String> names) {
    double sum = 0;
    double count = 0;
    for (int from = 0; from < names.size(); from += PART) {
      Trainer.Data part =
          model.data(names.subList(from, Math.min(names.size(), from + PART)));
      double some = part.y().sum();
      sum += some * loss.value(network.forward(part.x()), part.y());
      count += some;
    }
    return sum / count;
  }

  int steps() {
    return descent.steps();
  }

  /** How many letters the steps have shown. */
  int letters() {
    return letters;
  }

  Sequential network() {
    return network;
  }
}
