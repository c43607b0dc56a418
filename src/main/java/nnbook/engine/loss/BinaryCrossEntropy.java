package nnbook.engine.loss;

import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.math.PortableMath;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/**
 * The cross-entropy of yes-or-no answers: L = -(y ln p + (1 - y) ln(1 - p)) with p = σ(z), averaged
 * over all entries.
 *
 * <p>It takes the logits z: for z = 40 the sigmoid already rounds to 1 and ln(1 - p) is infinite,
 * while the loss in terms of z stays exact.
 */
public record BinaryCrossEntropy() implements Loss {

  /** The mean of max(z, 0) - z y + ln(1 + e^-|z|). */
  @Override
  // tag::binary-cross-entropy-value[]
  public double value(Matrix z, Matrix y) {
    // tag::binary-cross-entropy-value-checks[]
    Require.targets("BinaryCrossEntropy.value", z, y);
    // end::binary-cross-entropy-value-checks[]
    double sum = z.combine(y, BinaryCrossEntropy::value).sum();
    return sum / (z.rows() * z.columns());
  }

  private static double value(double z, double y) {
    double rest = PortableMath.log1p(PortableMath.exp(-Math.abs(z)));
    return Math.max(z, 0) - z * y + rest;
  }
  // end::binary-cross-entropy-value[]

  /** dL/dz = (p - y) / (batch · outputs). */
  @Override
  // tag::binary-cross-entropy-gradient[]
  public Matrix gradient(Matrix z, Matrix y) {
    // tag::binary-cross-entropy-gradient-checks[]
    Require.targets("BinaryCrossEntropy.gradient", z, y);
    // end::binary-cross-entropy-gradient-checks[]
    Matrix p = new Sigmoid().apply(z);
    return p.minus(y).scale(1.0 / (z.rows() * z.columns()));
  }
  // end::binary-cross-entropy-gradient[]

  @Override
  public Activation link() {
    return new Sigmoid();
  }

  /** Targets are 0 for no and 1 for yes, or a probability between them. */
  @Override
  public void requireTargets(Matrix targets) {
    for (double[] row : targets.toArray()) {
      for (double y : row) {
        Require.that(y >= 0 && y <= 1, "BinaryCrossEntropy", "a target", "from 0 to 1", y);
      }
    }
  }

  @Override
  public String toString() {
    return "BinaryCrossEntropy";
  }
}
