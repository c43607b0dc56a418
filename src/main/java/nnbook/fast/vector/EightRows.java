package nnbook.fast.vector;

import static nnbook.fast.vector.VectorKernel.COLUMNS;
import static nnbook.fast.vector.Vectors.LANES;
import static nnbook.fast.vector.Vectors.all;
import static nnbook.fast.vector.Vectors.load;
import static nnbook.fast.vector.Vectors.store;

import jdk.incubator.vector.FloatVector;

/**
 * The product A B for processors with vectors of 512 bits, which have 32 registers: 16 sums and
 * three numbers more fit into them. So A is read as it lies, since a copy would take longer than
 * what eight rows together save.
 */
final class EightRows {
  /** The lanes that go with 32 registers. */
  static final int MANY_LANES = 16;

  private static final int ROWS = 8;

  private EightRows() {}

  /** C_i = start + Σ_k A_ik B_k for the rows i from {@code from} up to {@code to}. */
  static void times(float[][] a, float[][] panels, float[] start, float[][] c,
      int from, int to, int depth, int width) {
    for (int j = 0; j < width; j += COLUMNS) {
      for (int i = from; i < to; i += ROWS) {
        tile(a, panels[j / COLUMNS], start, c, i, to - 1, j, depth);
      }
    }
  }

  /** Where rows are missing, the last one is computed again. */
  private static void tile(float[][] a, float[] b, float[] start, float[][] c,
      int i, int last, int j, int depth) {
    int i1 = Math.min(i + 1, last), i2 = Math.min(i + 2, last), i3 = Math.min(i + 3, last);
    int i4 = Math.min(i + 4, last), i5 = Math.min(i + 5, last), i6 = Math.min(i + 6, last);
    int i7 = Math.min(i + 7, last);
    float[] a0 = a[i], a1 = a[i1], a2 = a[i2], a3 = a[i3];
    float[] a4 = a[i4], a5 = a[i5], a6 = a[i6], a7 = a[i7];
    FloatVector l0 = load(start, j), r0 = load(start, j + LANES);
    FloatVector l1 = l0, l2 = l0, l3 = l0, l4 = l0, l5 = l0, l6 = l0, l7 = l0;
    FloatVector r1 = r0, r2 = r0, r3 = r0, r4 = r0, r5 = r0, r6 = r0, r7 = r0;
    for (int k = 0; k < depth; k++) {
      FloatVector left = load(b, k * COLUMNS), right = load(b, k * COLUMNS + LANES);
      FloatVector x;
      x = all(a0[k]); l0 = x.fma(left, l0); r0 = x.fma(right, r0);
      x = all(a1[k]); l1 = x.fma(left, l1); r1 = x.fma(right, r1);
      x = all(a2[k]); l2 = x.fma(left, l2); r2 = x.fma(right, r2);
      x = all(a3[k]); l3 = x.fma(left, l3); r3 = x.fma(right, r3);
      x = all(a4[k]); l4 = x.fma(left, l4); r4 = x.fma(right, r4);
      x = all(a5[k]); l5 = x.fma(left, l5); r5 = x.fma(right, r5);
      x = all(a6[k]); l6 = x.fma(left, l6); r6 = x.fma(right, r6);
      x = all(a7[k]); l7 = x.fma(left, l7); r7 = x.fma(right, r7);
    }
    store(c[i], j, l0, r0);
    store(c[i1], j, l1, r1);
    store(c[i2], j, l2, r2);
    store(c[i3], j, l3, r3);
    store(c[i4], j, l4, r4);
    store(c[i5], j, l5, r5);
    store(c[i6], j, l6, r6);
    store(c[i7], j, l7, r7);
  }
}
