package nnbook.engine.activation;

import nnbook.engine.math.PortableMath;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/**
 * Turns each row of scores into probabilities: p_j = e^z_j / Σ_k e^z_k.
 *
 * <p>The greatest score is subtracted first. That cancels in the fraction, so the result is the
 * same, and no power overflows.
 */
public record Softmax() implements Activation {

  @Override
  public Matrix apply(Matrix z) {
    return z.mapRows(this::apply);
  }

  /** The probabilities of one row of scores. */
  // tag::softmax-apply[]
  public double[] apply(double... z) {
    double max = greatest(z);
    double[] p = new double[z.length];
    double sum = 0;
    for (int j = 0; j < z.length; j++) {
      p[j] = PortableMath.exp(z[j] - max);
      sum += p[j];
    }
    for (int j = 0; j < z.length; j++) {
      p[j] /= sum;
    }
    return p;
  }
  // end::softmax-apply[]

  /** dL/dz_j = p_j (g_j - Σ_k g_k p_k) in each row, where g = dL/dp. */
  @Override
  // tag::softmax-backward[]
  public Matrix backward(Matrix z, Matrix p, Matrix gradOutput) {
    // tag::softmax-backward-checks[]
    Require.shape("Softmax.backward", "gradOutput", gradOutput, p.shape());
    // end::softmax-backward-checks[]
    Matrix weighted = p.hadamard(gradOutput);
    double[] mean = new double[p.rows()];
    for (int i = 0; i < mean.length; i++) {
      mean[i] = Matrix.ofRow(weighted.row(i)).sum();
    }
    return Matrix.generate(p.rows(), p.columns(),
        (i, j) -> p.get(i, j) * (gradOutput.get(i, j) - mean[i]));
  }
  // end::softmax-backward[]

  @Override
  public String toString() {
    return "Softmax";
  }

  private static double greatest(double[] z) {
    double max = Double.NEGATIVE_INFINITY;
    for (double score : z) {
      max = Math.max(max, score);
    }
    return max;
  }
}
