package nnbook.engine.layer;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.DoubleBinaryOperator;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;
import nnbook.engine.matrix.Shape;

/**
 * Gives each row mean 0 and variance 1, then a learned scale and shift: y_ij = γ_j n_ij + β_j with
 * n_ij = (x_ij - μ_i) / √(σ²_i + ε), where μ_i and σ²_i are mean and variance of row i, ε = 1e-5.
 *
 * <p>X [batch x width], gain γ and bias β [1 x width], which begin as ones and zeros. Throws
 * IllegalArgumentException for a row whose variance is too large for a double.
 *
 * <p>Source: J. L. Ba, J. R. Kiros, G. E. Hinton, "Layer normalization", arXiv:1607.06450 (2016),
 * section 3. The ε, which keeps a row of equal numbers from a division by 0, is that of PyTorch.
 */
public final class LayerNorm implements Layer {
  private static final double EPSILON = 1e-5;

  private final Parameter gain;
  private final Parameter bias;
  private Matrix normalized;
  private Matrix deviation;

  private LayerNorm(Parameter gain, Parameter bias) {
    this.gain = gain;
    this.bias = bias;
  }

  /** With gain 1 and bias 0. */
  public static LayerNorm of(int width) {
    Require.atLeast("LayerNorm.of", "width", width, 1);
    return of(Matrix.generate(1, width, (i, j) -> 1), Matrix.zeros(1, width));
  }

  /** With the given gain and bias, both [1 x width]. */
  public static LayerNorm of(Matrix gain, Matrix bias) {
    Require.given("LayerNorm.of", "gain", gain);
    Require.given("LayerNorm.of", "bias", bias);
    Require.atLeast("LayerNorm.of", "width", gain.columns(), 1);
    Require.shape("LayerNorm.of", "gain", gain, new Shape(1, gain.columns()));
    Require.shape("LayerNorm.of", "bias", bias, gain.shape());
    return new LayerNorm(Parameter.weights(gain), Parameter.biases(bias));
  }

  @Override
  // tag::layer-norm-forward[]
  public Matrix forward(Matrix x) {
    // tag::layer-norm-forward-checks[]
    Require.columns("LayerNorm.forward", "X", x, width());
    // end::layer-norm-forward-checks[]
    Matrix centered = eachRow(x, means(x), (a, mean) -> a - mean);
    Matrix variance = means(centered.hadamard(centered)); // [batch x 1]
    // tag::layer-norm-overflow-checks[]
    requireNoOverflow(variance);
    // end::layer-norm-overflow-checks[]
    deviation = variance.map(v -> Math.sqrt(v + EPSILON));
    normalized = eachRow(centered, deviation, (a, s) -> a / s);
    return timesGain(normalized).plusRow(bias.value());
  }
  // end::layer-norm-forward[]

  /** Divided by an infinite deviation, numbers of any size would silently become 0. */
  private static void requireNoOverflow(Matrix variance) {
    for (int i = 0; i < variance.rows(); i++) {
      double v = variance.get(i, 0);
      if (v == Double.POSITIVE_INFINITY) {
        Require.that(false, "LayerNorm.forward", "variance of row " + i + " of X",
            "finite (its numbers are so large that their squares overflow)", v);
      }
    }
  }

  /** dL/dx = (g - mean(g) - n · mean(g ⊙ n)) / √(σ² + ε) in each row, where g = dL/dn. */
  @Override
  // tag::layer-norm-backward[]
  public Matrix backward(Matrix gradOutput) {
    // tag::layer-norm-backward-checks[]
    Require.forwardFirst("LayerNorm.backward", normalized);
    Shape outputs = normalized.shape();
    Require.shape("LayerNorm.backward", "gradOutput", gradOutput, outputs);
    // end::layer-norm-backward-checks[]
    gain.accumulate(gradOutput.hadamard(normalized).sumRows());
    bias.accumulate(gradOutput.sumRows());
    Matrix g = timesGain(gradOutput);
    Matrix shares = means(g.hadamard(normalized));
    Matrix centered = eachRow(g, means(g), (a, mean) -> a - mean);
    Matrix along = eachRow(normalized, shares, (n, share) -> n * share);
    return eachRow(centered.minus(along), deviation, (a, s) -> a / s);
  }
  // end::layer-norm-backward[]

  /** The mean of each row, [batch x 1]. */
  private static Matrix means(Matrix x) {
    return Matrix.generate(x.rows(), 1, (i, j) ->
        Matrix.ofRow(x.row(i)).sum() / x.columns());
  }

  private static Matrix eachRow(
      Matrix x, Matrix column, DoubleBinaryOperator f) {
    return Matrix.generate(x.rows(), x.columns(), (i, j) ->
        f.applyAsDouble(x.get(i, j), column.get(i, 0)));
  }

  private Matrix timesGain(Matrix x) {
    return Matrix.generate(x.rows(), x.columns(), (i, j) -> gain().get(0, j) * x.get(i, j));
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(gain, bias);
  }

  /** γ [1 x width]. */
  public Matrix gain() {
    return gain.value();
  }

  /** β [1 x width]. */
  public Matrix bias() {
    return bias.value();
  }

  /** What comes out is scaled and moved by learned numbers. */
  @Override
  public Optional<Activation> activationAfter(Optional<Activation> before) {
    return Optional.of(new Identity());
  }

  @Override
  public OptionalInt inputs() {
    return OptionalInt.of(width());
  }

  @Override
  public int outputs(int inputs) {
    Require.count("LayerNorm.outputs", "inputs", inputs, width());
    return inputs;
  }

  private int width() {
    return gain().columns();
  }

  @Override
  public String toString() {
    return "LayerNorm(" + width() + ")";
  }
}
