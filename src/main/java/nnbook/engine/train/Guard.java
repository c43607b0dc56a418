package nnbook.engine.train;

import java.util.List;
import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Numbers;

/** Stops a training whose loss runs away. */
final class Guard {
  private final Sequential network;
  private final Trainer settings;
  private final History history;
  private final Best best;
  private double first = Double.NaN;
  private int epoch;
  private int batch;

  Guard(Sequential network, Trainer settings, History history, Best best) {
    this.network = network;
    this.settings = settings;
    this.history = history;
    this.best = best;
  }

  /** Throws DivergedException if the loss of this batch is not finite, or far too large. */
  void requireSane(double loss, Matrix x) {
    batch = history.epochs() + 1 == epoch ? batch + 1 : 1;
    epoch = history.epochs() + 1;
    first = Double.isNaN(first) ? loss : first;
    if (DivergedException.isLost(loss, first)) {
      String where = origin(loss, x);
      best.restore();
      throw diverged(loss, where);
    }
  }

  /** Throws DivergedException if the last step of all spoiled the weights. */
  void requireFiniteWeights(List<Parameter> parameters) {
    for (Parameter parameter : parameters) {
      if (!Double.isFinite(parameter.value().maxAbs())) {
        best.restore();
        throw diverged(Double.NaN, " (after its step)");
      }
    }
  }

  private DivergedException diverged(double loss, String where) {
    String found = Numbers.format(loss) + " in epoch " + epoch + ", batch " + batch + where;
    return DivergedException.of(
        "Trainer.fit", found, settings.optimizer(), best.epoch(), history);
  }

  /** The first layer whose outputs are not finite. */
  private String origin(double loss, Matrix x) {
    Matrix a = x;
    for (int l = 0; l < network.layers().size(); l++) {
      Layer layer = network.layers().get(l);
      a = layer.forward(a);
      if (!Double.isFinite(a.maxAbs())) {
        return "; it began in layer " + (l + 1) + ", " + layer + ", whose outputs are not finite";
      }
    }
    return Double.isFinite(loss)
        ? ", and " + Numbers.format(first) + " at the start"
        : "; the outputs of the network are as large as " + Numbers.format(a.maxAbs());
  }
}
