package nnbook.fast;

import java.util.Arrays;

/**
 * Plain Java. The compiler turns a loop into vector instructions when all its arrays are indexed by
 * the same j, so a row of B is added to a row of C as a whole; four rows at a time, since then C is
 * read and written once for four of them.
 */
public final class RowKernel implements Kernel {
  @Override
  public String name() {
    return "four-row plain";
  }

  @Override
  // tag::row-kernel-times[]
  public void times(float[][] a, float[][] b, float[] start, float[][] c,
      int from, int to, int depth, int width) {
    for (int i = from; i < to; i++) {
      float[] x = a[i];
      float[] sum = c[i];
      System.arraycopy(start, 0, sum, 0, width);
      int k = 0;
      for (; k + 4 <= depth; k += 4) {
        add4(sum, x[k], b[k], x[k + 1], b[k + 1],
            x[k + 2], b[k + 2], x[k + 3], b[k + 3], width);
      }
      for (; k < depth; k++) {
        addScaled(sum, x[k], b[k], width);
      }
    }
  }
  // end::row-kernel-times[]

  @Override
  public void transposedTimes(float[][] a, float[][] b, float[][] c,
      int from, int to, int depth, int width) {
    for (int i = from; i < to; i++) {
      float[] sum = c[i - from];
      Arrays.fill(sum, 0, width, 0);
      int k = 0;
      for (; k + 4 <= depth; k += 4) {
        add4(sum, a[k][i], b[k], a[k + 1][i], b[k + 1],
            a[k + 2][i], b[k + 2], a[k + 3][i], b[k + 3], width);
      }
      for (; k < depth; k++) {
        addScaled(sum, a[k][i], b[k], width);
      }
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
