package nnbook.engine.layer;

import nnbook.engine.matrix.Matrix;

/** Y = X Wᵀ, a dense layer without biases. X [batch x in], W [out x in], Y [batch x out]. */
final class Projection {
  private final Parameter weights;
  private Matrix input;

  Projection(Matrix weights) {
    this.weights = Parameter.weights(weights);
  }

  Matrix forward(Matrix x) {
    input = x;
    return x.times(weights.value().transpose());
  }

  /** Takes dL/dY; adds dL/dYᵀ X to the gradient of W; returns dL/dY W. */
  Matrix backward(Matrix gradOutput) {
    weights.accumulate(gradOutput.transpose().times(input));
    return gradOutput.times(weights.value());
  }

  Parameter weights() {
    return weights;
  }
}
