package nnbook.fast;

import java.util.Arrays;

/**
 * Plain Java. The compiler turns a loop into vector instructions when all its arrays are indexed by
 * the same j, so a row of B is added to a row of C as a whole; four rows at a time, since then C is
 * read and written once for four of them. And all rows of C meet some rows of B before the next
 * ones come, so that B is read from the nearest cache.
 */
public final class RowKernel implements Kernel {
  /** So many rows of B, which the nearest cache can hold, are added to all rows of C. */
  private static final int BAND = 32;

  @Override
  public String name() {
    return "four-row plain";
  }

  @Override
  // tag::row-kernel-times[]
  public void times(float[][] a, float[][] b, float[] start, float[][] c,
      int from, int to, int depth, int width) {
    for (int i = from; i < to; i++) {
      System.arraycopy(start, 0, c[i], 0, width);
    }
    for (int k = 0; k < depth; k += BAND) {
      int end = Math.min(k + BAND, depth);
      for (int i = from; i < to; i++) {
        add(c[i], a[i], b, k, end, width);
      }
    }
  }
  // end::row-kernel-times[]

  /** Adds the rows of B from {@code k} up to {@code end}, each times its x. */
  private void add(float[] sum, float[] x, float[][] b, int k, int end, int width) {
    for (; k + 4 <= end; k += 4) {
      add4(sum, x[k], b[k], x[k + 1], b[k + 1],
          x[k + 2], b[k + 2], x[k + 3], b[k + 3], width);
    }
    for (; k < end; k++) {
      addScaled(sum, x[k], b[k], 0, width);
    }
  }

  @Override
  public void transposedTimes(float[][] a, float[][] b, float[][] c,
      int from, int to, int depth, int width) {
    for (int i = from; i < to; i++) {
      Arrays.fill(c[i], 0, width, 0);
    }
    for (int k = 0; k < depth; k += BAND) {
      int end = Math.min(k + BAND, depth);
      for (int i = from; i < to; i++) {
        addColumn(c[i], a, i, b, k, end, width);
      }
    }
  }

  private void addColumn(
      float[] sum, float[][] a, int i, float[][] b, int k, int end, int width) {
    for (; k + 4 <= end; k += 4) {
      add4(sum, a[k][i], b[k], a[k + 1][i], b[k + 1],
          a[k + 2][i], b[k + 2], a[k + 3][i], b[k + 3], width);
    }
    for (; k < end; k++) {
      addScaled(sum, a[k][i], b[k], 0, width);
    }
  }

  // tag::row-kernel-add[]
  private static void add4(float[] sum, float x0, float[] b0, float x1,
      float[] b1, float x2, float[] b2, float x3, float[] b3, int width) {
    for (int j = 0; j < width; j++) {
      sum[j] += x0 * b0[j] + x1 * b1[j] + x2 * b2[j] + x3 * b3[j];
    }
  }
  // end::row-kernel-add[]
}
