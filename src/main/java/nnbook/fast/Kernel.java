package nnbook.fast;

/**
 * The arithmetic that takes most of the time: two matrix products, and the exponential. Matrices
 * are arrays of rows; rows may be longer than the width that is computed. Each sum runs in
 * ascending order of k, however the work is split, so that the bits of a result do not depend on
 * the number of threads.
 */
public interface Kernel {

  /** What it is called in reports. */
  String name();

  /**
   * Lets the JIT compiler see this kernel at work, once in the life of a JVM, which takes it a
   * tenth of a second. Training begins with it; a program that calls it in a thread of its own
   * while it still reads its data need not wait for it.
   */
  default void prepare() {}

  /** How long the rows of B and C have to be for this width; what is beyond the width is 0. */
  default int paddedColumns(int width) {
    return width;
  }

  /**
   * B in the form in which this kernel reads it fastest and writes a gradient: B itself, or panels.
   * All weights are kept so. Of B only {@code columns} columns are needed, without padding.
   *
   * @param b [depth x padded columns]
   */
  default float[][] packed(float[][] b, int depth, int columns) {
    return b;
  }

  /** Row {@code k} of what is packed, to be read only. */
  default float[] row(float[][] packed, int k) {
    return packed[k];
  }

  /** Writes row {@code k} of B, which has changed, to the form that {@link #packed} has made. */
  default void pack(float[] row, int k, float[][] packed) {}

  /** Writes row {@code k} of B as column {@code k} of Bᵀ, both of them packed. */
  default void transpose(float[][] packed, int k, float[][] transposed) {
    for (int j = 0; j < transposed.length; j++) {
      transposed[j][k] = packed[k][j];
    }
  }

  /** Room for what a thread copies while it computes products of at most this depth. */
  default float[] room(int depth) {
    return new float[0];
  }

  /**
   * C_i = start + Σ_k A_ik B_k for the rows i from {@code from} up to {@code to}.
   *
   * @param a [batch x depth]
   * @param b [depth x width], packed
   * @param start [width], what each sum begins with
   * @param c [batch x width]
   */
  void times(float[][] a, float[][] b, float[] start, float[][] c,
      int from, int to, int depth, int width);

  /** The same in a room that is there already. */
  default void times(float[][] a, float[][] b, float[] start, float[][] c,
      int from, int to, int depth, int width, float[] room) {
    times(a, b, start, c, from, to, depth, width);
  }

  /**
   * C_i = Σ_k A_ki B_k, rows of the product AᵀB, for i from {@code from}, a multiple of 16, up to
   * {@code to}.
   *
   * @param a [depth x columns]
   * @param b [depth x width], packed
   * @param c [columns x width], packed
   */
  void transposedTimes(float[][] a, float[][] b, float[][] c,
      int from, int to, int depth, int width);

  /** The same in a room that is there already. */
  default void transposedTimes(float[][] a, float[][] b, float[][] c,
      int from, int to, int depth, int width, float[] room) {
    transposedTimes(a, b, c, from, to, depth, width);
  }

  /**
   * An optimizer's step on the rows of weights from {@code from} up to {@code to}, with their
   * gradient and what is remembered of them, all packed.
   */
  default void step(RowOptimizer rule, float[][] w, float[][] gradient, float[][] m, float[][] v,
      int from, int to, int width) {
    for (int i = from; i < to; i++) {
      rule.step(w[i], gradient[i], m[i], v[i], 0, width);
    }
  }

  /** Adds {@code factor} times a part of a padded row to the same part of another one. */
  default void addScaled(float[] sum, float factor, float[] row, int from, int to) {
    for (int j = from; j < to; j++) {
      sum[j] += factor * row[j];
    }
  }

  /**
   * Replaces each of the first {@code n} numbers x of a padded row by e^(x - shift), and returns
   * their sum, added in ascending order. What is beyond stays 0.
   */
  default float exp(float[] row, int n, float shift) {
    float sum = 0;
    for (int j = 0; j < n; j++) {
      row[j] = Exp.of(row[j] - shift);
      sum += row[j];
    }
    return sum;
  }

  /** Replaces each of the first {@code n} numbers z of a padded row by 1 / (1 + e^-z). */
  default void sigmoid(float[] row, int n) {
    for (int j = 0; j < n; j++) {
      row[j] = 1 / (1 + Exp.of(-row[j]));
    }
  }
}
