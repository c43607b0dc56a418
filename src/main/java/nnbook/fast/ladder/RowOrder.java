package nnbook.fast.ladder;

import java.util.Arrays;
import nnbook.fast.Kernel;

/**
 * The same sums with j in the inner loop: a row of B, times one number of A, is added to a row of
 * C. Memory is read in the order in which it lies, and the compiler turns the loop into vectors.
 */
public final class RowOrder implements Kernel {
  @Override
  public String name() {
    return "row order";
  }

  @Override
  // tag::row-order[]
  public void times(float[][] a, float[][] b, float[] start, float[][] c,
      int from, int to, int depth, int width) {
    for (int i = from; i < to; i++) {
      System.arraycopy(start, 0, c[i], 0, width);
      for (int k = 0; k < depth; k++) {
        add(c[i], a[i][k], b[k], width);
      }
    }
  }

  private static void add(float[] sum, float x, float[] b, int width) {
    for (int j = 0; j < width; j++) {
      sum[j] += x * b[j];
    }
  }
  // end::row-order[]

  @Override
  public void transposedTimes(float[][] a, float[][] b, float[][] c,
      int from, int to, int depth, int width) {
    for (int i = from; i < to; i++) {
      Arrays.fill(c[i], 0, width, 0);
      for (int k = 0; k < depth; k++) {
        add(c[i], a[k][i], b[k], width);
      }
    }
  }
}
