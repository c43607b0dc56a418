package nnbook.engine.layer;

import nnbook.engine.activation.Softmax;
import nnbook.engine.matrix.Matrix;

/**
 * One head on one sequence: Y = A V with A = softmax(Q Kᵀ / √d), in which no letter sees a later
 * one. Q, K, V, Y [letters x d], A [letters x letters].
 */
final class AttentionHead {
  private final Matrix q;
  private final Matrix k;
  private final Matrix v;
  private final double scale;
  private final Matrix scores;
  private final Matrix weights;
  private Matrix gradQ;
  private Matrix gradK;
  private Matrix gradV;

  // tag::attention-head-forward[]
  AttentionHead(Matrix q, Matrix k, Matrix v) {
    // tag::attention-head-memory[]
    this.q = q;
    this.k = k;
    this.v = v;
    // end::attention-head-memory[]
    scale = 1 / Math.sqrt(q.columns());
    scores = masked(q.times(k.transpose()).scale(scale));
    weights = new Softmax().apply(scores); // [letters x letters]
  }

  Matrix output() {
    return weights.times(v); // [letters x d]
  }
  // end::attention-head-forward[]

  /** The score of a later letter j > i counts as -∞, so letter i gives it the share 0. */
  // tag::attention-head-masked[]
  private static Matrix masked(Matrix scores) {
    return Matrix.generate(scores.rows(), scores.columns(), (i, j) ->
        j <= i ? scores.get(i, j) : Double.NEGATIVE_INFINITY);
  }
  // end::attention-head-masked[]

  /** Takes dL/dY. A masked score has the share 0, so its slope is 0. */
  // tag::attention-head-backward[]
  void backward(Matrix gradOutput) {
    gradV = weights.transpose().times(gradOutput);
    Matrix gradWeights = gradOutput.times(v.transpose());
    Matrix gradScores = new Softmax()
        .backward(scores, weights, gradWeights).scale(scale);
    gradQ = gradScores.times(k);
    gradK = gradScores.transpose().times(q);
  }
  // end::attention-head-backward[]

  /** A: row i says how letter i shares its attention; it adds up to 1. */
  Matrix weights() {
    return weights;
  }

  Matrix gradQ() {
    return gradQ;
  }

  Matrix gradK() {
    return gradK;
  }

  Matrix gradV() {
    return gradV;
  }
}
