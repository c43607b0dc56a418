package nnbook.fast;

import java.util.List;
import nnbook.engine.matrix.Numbers;
import nnbook.engine.train.DivergedException;
import nnbook.engine.train.History;
import nnbook.engine.train.Trainer;

/** Keeps the best weights so far, and gives them back when the loss of a training runs away. */
final class FastGuard {
  private final Trainer settings;
  private final FastNetwork network;
  private final List<LayerTraining> layers;
  private final FastData data;

  private final List<float[][]> start;

  /** The weights at the start of the epoch, and those with the smallest loss. */
  private List<float[][]> recent;
  private List<float[][]> best;

  private double bestLoss = Double.POSITIVE_INFINITY;
  private int bestEpoch;
  private double first = Double.NaN;

  FastGuard(
      Trainer settings, FastNetwork network, List<LayerTraining> layers, FastData data) {
    this.settings = settings;
    this.network = network;
    this.layers = layers;
    this.data = data;
    start = network.layers().stream().map(FastLayer::copy).toList();
    recent = network.layers().stream().map(FastLayer::copy).toList();
    best = network.layers().stream().map(FastLayer::copy).toList();
  }

  /** Notes the weights as they are. */
  void note() {
    for (int l = 0; l < recent.size(); l++) {
      network.layers().get(l).copyInto(recent.get(l));
    }
  }

  /** The weights noted last, which the network had after so many epochs, have this loss. */
  void offer(double loss, int epoch) {
    if (loss < bestLoss) {
      bestLoss = loss;
      bestEpoch = epoch;
      List<float[][]> worse = best;
      best = recent;
      recent = worse;
    }
  }

  /** Whether the training will not come back from this loss of a batch. */
  boolean isLost(double loss) {
    first = Double.isNaN(first) ? loss : first;
    return DivergedException.isLost(loss, first);
  }

  /** The exception for a loss that is lost, in a batch of this number and so many examples. */
  DivergedException diverged(double loss, int batch, int examples, History history) {
    return stopped(loss, history.epochs() + 1, batch, origin(loss, examples), history);
  }

  /** Whether the last step of all has left weights that are infinite or NaN. */
  boolean isSpoiled() {
    return !network.layers().stream().allMatch(FastLayer::isFinite);
  }

  DivergedException spoiled(int batch, History history) {
    return stopped(Double.NaN, history.epochs(), batch, " (after its step)", history);
  }

  /** Says what is wrong with the data rather than its effect; the weights are then untouched. */
  private DivergedException stopped(
      double loss, int epoch, int batch, String where, History history) {
    restore(start);
    data.requireFiniteInputs();
    restore(best);
    String found = Numbers.format(loss) + " in epoch " + epoch + ", batch " + batch + where;
    return DivergedException.of(
        "FastTrainer.fit", found, settings.optimizer(), bestEpoch, history);
  }

  private void restore(List<float[][]> weights) {
    for (int l = 0; l < weights.size(); l++) {
      network.layers().get(l).restore(weights.get(l));
    }
  }

  /** The first layer whose outputs are not finite. */
  private String origin(double loss, int examples) {
    float largest = 0;
    for (int l = 0; l < layers.size(); l++) {
      largest = layers.get(l).largestActivation(examples);
      if (!(largest <= Float.MAX_VALUE)) {
        return "; it began in layer " + (l + 1) + ", " + network.dense(l)
            + ", whose outputs are not finite";
      }
    }
    return Double.isFinite(loss)
        ? ", and " + Numbers.format(first) + " at the start"
        : "; the outputs of the network are as large as " + Numbers.format(largest);
  }
}
