package nnbook.fast.vector;

import static nnbook.fast.vector.Vectors.LANES;
import static nnbook.fast.vector.Vectors.all;
import static nnbook.fast.vector.Vectors.load;
import static nnbook.fast.vector.Vectors.store;

import jdk.incubator.vector.FloatVector;

/**
 * Products of fewer rows than a tile has, such as a single prediction. Each weight is used only
 * once, so that reading the weights takes all the time, and those of inputs that are 0 are not read
 * at all.
 */
final class VectorRows {
  /** So many columns stay in registers while k runs. */
  private static final int BLOCK = 8 * LANES;

  /** So many inputs are looked at together. */
  private static final int INPUTS = 64;

  private VectorRows() {}

  /** Rows one by one; some inputs at a time, so that their list stays short. */
  static void times(float[][] a, float[][] b, float[] start, float[][] c,
      int from, int to, int depth, int width) {
    int[] used = new int[INPUTS];
    for (int i = from; i < to; i++) {
      float[] sums = start;
      for (int k = 0; k < depth; k += INPUTS) {
        int count = nonZero(a[i], k, Math.min(k + INPUTS, depth), used);
        row(a[i], b, sums, c[i], width, used, count);
        sums = c[i];
      }
    }
  }

  /** Finds where x is not 0, since a row of B that is multiplied by 0 need not be read. */
  private static int nonZero(float[] x, int from, int to, int[] places) {
    int count = 0;
    for (int k = from; k < to; k++) {
      places[count] = k;
      count += x[k] == 0 ? 0 : 1;
    }
    return count;
  }

  /** Adds to a row in blocks of columns, and to what is left of it in pairs of vectors. */
  private static void row(float[] a, float[][] b, float[] start, float[] c, int width,
      int[] used, int count) {
    int j = 0;
    for (; j + BLOCK <= width; j += BLOCK) {
      block(a, b, start, c, j, used, count);
    }
    for (; j < width; j += VectorKernel.COLUMNS) {
      pair(a, b, start, c, j, used, count);
    }
  }

  private static void block(float[] a, float[][] b, float[] start, float[] c, int j,
      int[] used, int count) {
    FloatVector s0 = load(start, j), s1 = load(start, j + LANES);
    FloatVector s2 = load(start, j + 2 * LANES), s3 = load(start, j + 3 * LANES);
    FloatVector s4 = load(start, j + 4 * LANES), s5 = load(start, j + 5 * LANES);
    FloatVector s6 = load(start, j + 6 * LANES), s7 = load(start, j + 7 * LANES);
    for (int n = 0; n < count; n++) {
      int k = used[n];
      FloatVector x = all(a[k]);
      float[] bk = b[k];
      s0 = x.fma(load(bk, j), s0); s1 = x.fma(load(bk, j + LANES), s1);
      s2 = x.fma(load(bk, j + 2 * LANES), s2); s3 = x.fma(load(bk, j + 3 * LANES), s3);
      s4 = x.fma(load(bk, j + 4 * LANES), s4); s5 = x.fma(load(bk, j + 5 * LANES), s5);
      s6 = x.fma(load(bk, j + 6 * LANES), s6); s7 = x.fma(load(bk, j + 7 * LANES), s7);
    }
    store(c, j, s0, s1);
    store(c, j + 2 * LANES, s2, s3);
    store(c, j + 4 * LANES, s4, s5);
    store(c, j + 6 * LANES, s6, s7);
  }

  private static void pair(float[] a, float[][] b, float[] start, float[] c, int j,
      int[] used, int count) {
    FloatVector left = load(start, j), right = load(start, j + LANES);
    for (int n = 0; n < count; n++) {
      int k = used[n];
      FloatVector x = all(a[k]);
      left = x.fma(load(b[k], j), left);
      right = x.fma(load(b[k], j + LANES), right);
    }
    store(c, j, left, right);
  }
}
