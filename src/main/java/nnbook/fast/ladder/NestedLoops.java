package nnbook.fast.ladder;

import nnbook.fast.Kernel;

/** The product as its formula reads: for each entry of C, a sum over k. */
public final class NestedLoops implements Kernel {
  @Override
  public String name() {
    return "nested loops";
  }

  @Override
  // tag::nested-loops[]
  public void times(float[][] a, float[][] b, float[] start, float[][] c,
      int from, int to, int depth, int width) {
    for (int i = from; i < to; i++) {
      for (int j = 0; j < width; j++) {
        float sum = start[j];
        for (int k = 0; k < depth; k++) {
          sum += a[i][k] * b[k][j];
        }
        c[i][j] = sum;
      }
    }
  }
  // end::nested-loops[]

  @Override
  public void transposedTimes(float[][] a, float[][] b, float[][] c,
      int from, int to, int depth, int width) {
    for (int i = from; i < to; i++) {
      for (int j = 0; j < width; j++) {
        float sum = 0;
        for (int k = 0; k < depth; k++) {
          sum += a[k][i] * b[k][j];
        }
        c[i][j] = sum;
      }
    }
  }
}
