package nnbook.engine.loss;

import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Softmax;
import nnbook.engine.math.PortableMath;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/**
 * The cross-entropy of a choice among classes: L = -Σ_j y_j ln p_j with p = softmax(z), averaged
 * over the batch.
 *
 * <p>It takes the logits z. Each row of the targets is a probability for each class: usually 1 for
 * the right class and 0 for the others.
 */
public record SoftmaxCrossEntropy() implements Loss {
  private static final double ROUNDING = 1e-9;

  /** The mean of Σ_j y_j (ln Σ_k e^z_k - z_j). */
  @Override
  // tag::softmax-cross-entropy-value[]
  public double value(Matrix z, Matrix y) {
    // tag::softmax-cross-entropy-value-checks[]
    Require.targets("SoftmaxCrossEntropy.value", z, y);
    // end::softmax-cross-entropy-value-checks[]
    double sum = 0;
    for (int i = 0; i < z.rows(); i++) {
      double total = logSumExp(z.row(i));
      for (int j = 0; j < z.columns(); j++) {
        sum += y.get(i, j) * (total - z.get(i, j));
      }
    }
    return sum / z.rows();
  }
  // end::softmax-cross-entropy-value[]

  /** ln Σ_k e^z_k, with the greatest z taken out so that no power overflows. */
  // tag::softmax-cross-entropy-log-sum-exp[]
  public static double logSumExp(double... z) {
    double max = Matrix.ofRow(z).max();
    double sum = 0;
    for (double score : z) {
      sum += PortableMath.exp(score - max);
    }
    return max + PortableMath.log(sum);
  }
  // end::softmax-cross-entropy-log-sum-exp[]

  /** dL/dz = (p - y) / batch. */
  @Override
  // tag::softmax-cross-entropy-gradient[]
  public Matrix gradient(Matrix z, Matrix y) {
    // tag::softmax-cross-entropy-gradient-checks[]
    Require.targets("SoftmaxCrossEntropy.gradient", z, y);
    // end::softmax-cross-entropy-gradient-checks[]
    Matrix p = new Softmax().apply(z);
    return p.minus(y).scale(1.0 / z.rows());
  }
  // end::softmax-cross-entropy-gradient[]

  @Override
  public Activation link() {
    return new Softmax();
  }

  /** Each row of the targets adds up to 1, without negative entries. */
  @Override
  public void requireTargets(Matrix targets) {
    for (double[] row : targets.toArray()) {
      for (double y : row) {
        Require.that(y >= 0, "SoftmaxCrossEntropy", "a target", "at least 0", y);
      }
      double sum = Matrix.ofRow(row).sum();
      boolean one = Math.abs(sum - 1) < ROUNDING;
      Require.that(one, "SoftmaxCrossEntropy", "the sum of a row of targets", "1", sum);
    }
  }

  @Override
  public String toString() {
    return "SoftmaxCrossEntropy";
  }
}
