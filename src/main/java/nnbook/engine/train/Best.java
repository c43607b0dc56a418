package nnbook.engine.train;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.layer.Parameter;
import nnbook.engine.matrix.Matrix;

/** The weights with the smallest loss so far. */
final class Best {
  private final List<Parameter> parameters;
  private List<Matrix> weights;
  private double loss = Double.POSITIVE_INFINITY;
  private int epoch;
  private int sinceImproved;

  Best(List<Parameter> parameters) {
    this.parameters = parameters;
    this.weights = snapshot();
  }

  /** The values of all parameters; a matrix never changes, so nothing is copied. */
  List<Matrix> snapshot() {
    List<Matrix> values = new ArrayList<>();
    for (Parameter parameter : parameters) {
      values.add(parameter.value());
    }
    return values;
  }

  /** Keeps the weights, which the network had after so many epochs, if their loss is smaller. */
  void offer(double loss, List<Matrix> weights, int epoch) {
    sinceImproved++;
    if (loss < this.loss) {
      this.loss = loss;
      this.weights = weights;
      this.epoch = epoch;
      sinceImproved = 0;
    }
  }

  /** After how many epochs the network had these weights; 0 for those it began with. */
  int epoch() {
    return epoch;
  }

  /** How many losses were offered since the smallest. */
  int sinceImproved() {
    return sinceImproved;
  }

  void restore() {
    for (int p = 0; p < parameters.size(); p++) {
      parameters.get(p).set(weights.get(p));
    }
  }
}
