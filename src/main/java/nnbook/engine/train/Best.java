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

  void offer(int epoch, double loss, List<Matrix> weights) {
    if (loss < this.loss) {
      this.epoch = epoch;
      this.loss = loss;
      this.weights = weights;
    }
  }

  /** The epoch whose loss is the smallest, 0 if there was none yet. */
  int epoch() {
    return epoch;
  }

  void restore() {
    for (int p = 0; p < parameters.size(); p++) {
      parameters.get(p).set(weights.get(p));
    }
  }
}
