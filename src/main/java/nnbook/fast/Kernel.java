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
   * C_i = start + Σ_k A_ik B_k for the rows i from {@code from} up to {@code to}.
   *
   * @param a [batch x depth]
   * @param b [depth x width]
   * @param start [width], what each sum begins with
   * @param c [batch x width]
   */
  void times(float[][] a, float[][] b, float[] start, float[][] c,
      int from, int to, int depth, int width);

  /**
   * B in the form that this kernel reads fastest, a copy or B itself; worth its while when several
   * rows use it. Of B only {@code columns} columns are needed, without padding.
   */
  default float[][] packed(float[][] b, int depth, int columns) {
    return b;
  }

  /** Writes row {@code k} of B, which has changed, to the form that {@link #packed} has made. */
  default void pack(float[] row, int k, float[][] packed) {}

  /** Writes column {@code j} of B to that form. */
  default void packColumn(float[] column, int j, float[][] packed) {
    for (int k = 0; k < packed.length; k++) {
      packed[k][j] = column[k];
    }
  }

  /** Room for what a thread copies while it computes products of at most this depth. */
  default float[] room(int depth) {
    return new float[0];
  }

  /** The same as {@link #times}, with a B that this kernel has packed. */
  default void timesPacked(float[][] a, float[][] b, float[] start, float[][] c,
      int from, int to, int depth, int width, float[] room) {
    times(a, b, start, c, from, to, depth, width);
  }

  /**
   * Some rows of the product AᵀB: Σ_k A_ki B_k for i from {@code from} up to {@code to}.
   *
   * @param a [depth x columns]
   * @param b [depth x width]
   * @param c [to - from x width]
   */
  void transposedTimes(float[][] a, float[][] b, float[][] c,
      int from, int to, int depth, int width);

  /** The same as {@link #transposedTimes}, with a B that this kernel has packed. */
  default void transposedTimesPacked(float[][] a, float[][] b, float[][] c,
      int from, int to, int depth, int width, float[] room) {
    transposedTimes(a, b, c, from, to, depth, width);
  }

  /** Adds {@code factor} times a padded row to another one. */
  default void addScaled(float[] sum, float factor, float[] row, int width) {
    for (int j = 0; j < width; j++) {
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
