package nnbook.fast.vector;

import static nnbook.fast.vector.VectorKernel.COLUMNS;
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
  private static final int BLOCK = 4 * COLUMNS;

  /** So many inputs are looked at together. */
  private static final int INPUTS = 64;

  private VectorRows() {}

  /** c = start + x B; some inputs at a time, so that their list stays short. */
  static void times(float[] x, float[][] panels, float[] start, float[] c, int depth, int width) {
    int[] used = new int[INPUTS];
    float[] sums = start;
    for (int k = 0; k < depth; k += INPUTS) {
      int count = nonZero(x, k, Math.min(k + INPUTS, depth), used);
      row(x, panels, sums, c, width, used, count);
      sums = c;
    }
  }

  /**
   * Finds where x is not 0, since a row of B that is multiplied by 0 need not be read. Without a
   * branch, which a processor could not foresee in an image.
   */
  private static int nonZero(float[] x, int from, int to, int[] places) {
    int count = 0;
    for (int k = from; k < to; k++) {
      places[count] = k;
      int bits = Float.floatToRawIntBits(x[k]) << 1; // without the sign, as 0 may be -0
      count += (bits | -bits) >>> 31;
    }
    return count;
  }

  /** Adds to a row in blocks of panels, and one by one to what is left of it. */
  private static void row(float[] a, float[][] panels, float[] start, float[] c, int width,
      int[] used, int count) {
    int j = 0;
    for (; j + BLOCK <= width; j += BLOCK) {
      int p = j / COLUMNS;
      block(a, panels[p], panels[p + 1], panels[p + 2], panels[p + 3], start, c, j, used, count);
    }
    for (; j < width; j += COLUMNS) {
      pair(a, panels[j / COLUMNS], start, c, j, used, count);
    }
  }

  private static void block(float[] a, float[] b0, float[] b1, float[] b2, float[] b3,
      float[] start, float[] c, int j, int[] used, int count) {
    FloatVector s0 = load(start, j), s1 = load(start, j + LANES);
    FloatVector s2 = load(start, j + 2 * LANES), s3 = load(start, j + 3 * LANES);
    FloatVector s4 = load(start, j + 4 * LANES), s5 = load(start, j + 5 * LANES);
    FloatVector s6 = load(start, j + 6 * LANES), s7 = load(start, j + 7 * LANES);
    for (int n = 0; n < count; n++) {
      int k = used[n];
      FloatVector x = all(a[k]);
      int at = k * COLUMNS;
      s0 = x.fma(load(b0, at), s0); s1 = x.fma(load(b0, at + LANES), s1);
      s2 = x.fma(load(b1, at), s2); s3 = x.fma(load(b1, at + LANES), s3);
      s4 = x.fma(load(b2, at), s4); s5 = x.fma(load(b2, at + LANES), s5);
      s6 = x.fma(load(b3, at), s6); s7 = x.fma(load(b3, at + LANES), s7);
    }
    store(c, j, s0, s1);
    store(c, j + 2 * LANES, s2, s3);
    store(c, j + 4 * LANES, s4, s5);
    store(c, j + 6 * LANES, s6, s7);
  }

  private static void pair(float[] a, float[] b, float[] start, float[] c, int j,
      int[] used, int count) {
    FloatVector left = load(start, j), right = load(start, j + LANES);
    for (int n = 0; n < count; n++) {
      int k = used[n];
      FloatVector x = all(a[k]);
      left = x.fma(load(b, k * COLUMNS), left);
      right = x.fma(load(b, k * COLUMNS + LANES), right);
    }
    store(c, j, left, right);
  }
}
