package nnbook.fast;

import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.loss.HalfSquaredError;
import nnbook.engine.loss.Loss;
import nnbook.engine.loss.MeanSquaredError;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;

/** A loss of one example, with its gradient; both are still to be divided by the batch size. */
interface RowLoss {

  /** So far from 1 may the sum of a row of targets be, whose shares are rounded to floats. */
  double ROUNDING = 1e-5;

  /** Returns L, and writes dL/d(outputs) to {@code delta}. */
  double of(float[] outputs, float[] targets, float[] delta, int n);

  static RowLoss of(Loss loss, Kernel kernel) {
    if (loss instanceof SoftmaxCrossEntropy) {
      return (z, y, delta, n) -> softmaxCrossEntropy(kernel, z, y, delta, n);
    }
    if (loss instanceof BinaryCrossEntropy) {
      return RowLoss::binaryCrossEntropy;
    }
    if (loss instanceof MeanSquaredError) {
      return (a, y, delta, n) -> squaredError(a, y, delta, n, 1f / n);
    }
    if (loss instanceof HalfSquaredError) {
      return (a, y, delta, n) -> squaredError(a, y, delta, n, 0.5f);
    }
    throw new IllegalArgumentException("FastTrainer: loss must be SoftmaxCrossEntropy,"
        + " BinaryCrossEntropy, MeanSquaredError or HalfSquaredError, was " + loss
        + "; the textbook Trainer knows the others");
  }

  /** Throws IllegalArgumentException if the loss makes no sense for these targets. */
  static void requireTargets(Loss loss, float[][] y) {
    for (float[] row : y) {
      if (!suits(loss, row)) {
        loss.requireTargets(Matrix.generate(1, row.length, (i, j) -> row[j]));
      }
    }
  }

  /** Asked of each row in float, since most of them need no matrix to be made. */
  private static boolean suits(Loss loss, float[] row) {
    double sum = 0;
    boolean shares = true;
    for (float y : row) {
      sum += y;
      shares &= y >= 0 && y <= 1;
    }
    return shares && (!(loss instanceof SoftmaxCrossEntropy) || Math.abs(sum - 1) < ROUNDING);
  }

  /** L = ln Σ_j e^z_j - Σ_j y_j z_j, dL/dz = p - y, with the greatest z taken out. */
  private static double softmaxCrossEntropy(
      Kernel kernel, float[] z, float[] y, float[] delta, int n) {
    float max = greatest(z, n);
    float right = 0;
    for (int j = 0; j < n; j++) {
      delta[j] = z[j];
      right += y[j] * (z[j] - max);
    }
    float sum = kernel.exp(delta, n, max);
    float share = 1 / sum;
    for (int j = 0; j < n; j++) {
      delta[j] = delta[j] * share - y[j];
    }
    return Math.log(sum) - right;
  }

  /** A comparison, since Math.max also looks for NaN and -0 and takes longer. */
  static float greatest(float[] z, int n) {
    float max = z[0];
    for (int j = 1; j < n; j++) {
      if (z[j] > max) {
        max = z[j];
      }
    }
    return max;
  }

  /** L = max(z, 0) - z y + ln(1 + e^-|z|), dL/dz = σ(z) - y, averaged over the outputs. */
  private static double binaryCrossEntropy(float[] z, float[] y, float[] delta, int n) {
    double sum = 0;
    for (int j = 0; j < n; j++) {
      double power = Math.exp(-Math.abs(z[j]));
      double p = z[j] >= 0 ? 1 / (1 + power) : power / (1 + power);
      sum += Math.max(z[j], 0) - z[j] * y[j] + Math.log1p(power);
      delta[j] = (float) (p - y[j]) / n;
    }
    return sum / n;
  }

  /** L = factor · Σ_j (a_j - y_j)². */
  private static double squaredError(float[] a, float[] y, float[] delta, int n, float factor) {
    double sum = 0;
    for (int j = 0; j < n; j++) {
      float error = a[j] - y[j];
      sum += error * error;
      delta[j] = 2 * factor * error;
    }
    return factor * sum;
  }
}
