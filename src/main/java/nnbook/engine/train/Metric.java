package nnbook.engine.train;

import nnbook.engine.matrix.Matrix;

/** A number that a reader understands better than the loss, such as the share of right answers. */
public interface Metric {

  /** The name of its column in a {@link History}. */
  String name();

  /** Its value for the outputs of a network (probabilities, not logits) and the targets. */
  double value(Matrix outputs, Matrix targets);
}
