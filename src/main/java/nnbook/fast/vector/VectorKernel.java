package nnbook.fast.vector;

import static nnbook.fast.vector.Vectors.LANES;
import static nnbook.fast.vector.Vectors.all;
import static nnbook.fast.vector.Vectors.load;
import static nnbook.fast.vector.Vectors.store;
import static nnbook.fast.vector.Vectors.zero;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import nnbook.fast.Kernel;

/**
 * The products with the Vector API. A tile of C, 8 rows by 2 vectors, stays in 16 registers while k
 * runs: 10 loads for 16 multiplications and additions that do not wait for each other.
 */
public final class VectorKernel implements Kernel {
  static final int ROWS = 8;
  static final int COLUMNS = 2 * LANES;

  @Override
  public String name() {
    return LANES + "-lane vector";
  }

  @Override
  public void prepare() {
    WarmUp.done();
  }

  @Override
  public int paddedColumns(int width) {
    return (width + COLUMNS - 1) / COLUMNS * COLUMNS;
  }

  @Override
  public int paddedRows(int rows) {
    return (rows + ROWS - 1) / ROWS * ROWS;
  }

  @Override
  public void times(float[][] a, float[][] b, float[] start, float[][] c,
      int from, int to, int depth, int width) {
    int rest = to - (to - from) % ROWS;
    for (int j = 0; j < width; j += COLUMNS) {
      panel(a, b, j, start, c, from, rest, j, depth);
    }
    VectorRows.times(a, b, start, c, rest, to, depth, width);
  }

  /**
   * The columns in panels as wide as a tile; the last may be half as wide. In a panel, what a tile
   * reads lies without gaps, and fewer lines of the cache are loaded.
   */
  @Override
  public float[][][] packed(float[][] b, int depth, int columns) {
    if (columns == COLUMNS) {
      return new float[][][] {b};
    }
    float[][][] panels = new float[paddedColumns(columns) / COLUMNS][depth][];
    for (int p = 0; p < panels.length; p++) {
      int from = p * COLUMNS;
      int width = columns - from <= LANES ? LANES : COLUMNS;
      for (int k = 0; k < depth; k++) {
        panels[p][k] = Arrays.copyOfRange(b[k], from, from + width);
      }
    }
    return panels;
  }

  @Override
  public void pack(float[] row, int k, float[][][] panels) {
    for (int p = 0; p < panels.length; p++) {
      float[] panel = panels[p][k];
      for (int j = 0; j < panel.length; j += LANES) {
        load(row, p * COLUMNS + j).intoArray(panel, j);
      }
    }
  }

  @Override
  public void timesPacked(float[][] a, float[][][] panels, float[] start, float[][] c,
      int from, int to, int depth, int width) {
    for (int j = 0; j < width; j += COLUMNS) {
      float[][] b = panels[j / COLUMNS];
      if (b[0].length == COLUMNS) {
        panel(a, b, 0, start, c, from, to, j, depth);
      } else {
        slimPanel(a, b, start, c, from, to, j, depth);
      }
    }
  }

  /** All tiles of C from column {@code j}, where B has its column {@code column}. */
  private static void panel(float[][] a, float[][] b, int column, float[] start, float[][] c,
      int from, int to, int j, int depth) {
    for (int i = from; i < to; i += ROWS) {
      tile(a, b, column, start, c, i, j, depth);
    }
  }

  @Override
  public void transposedTimes(float[][] a, float[][] b, float[][] c,
      int from, int to, int depth, int width) {
    for (int j = 0; j < width; j += COLUMNS) {
      transposedPanel(a, b, j, c, from, to, j, depth);
    }
  }

  @Override
  public void transposedTimesPacked(float[][] a, float[][][] panels, float[][] c,
      int from, int to, int depth, int width) {
    for (int j = 0; j < width; j += COLUMNS) {
      transposedPanel(a, panels[j / COLUMNS], 0, c, from, to, j, depth);
    }
  }

  private static void transposedPanel(float[][] a, float[][] b, int column, float[][] c,
      int from, int to, int j, int depth) {
    for (int i = from; i < to; i += ROWS) {
      transposedTile(a, b, column, c, i, i - from, j, depth);
    }
  }

  @Override
  public void addScaled(float[] sum, float factor, float[] row, int width) {
    FloatVector x = all(factor);
    for (int j = 0; j < width; j += COLUMNS) {
      FloatVector left = x.fma(load(row, j), load(sum, j));
      FloatVector right = x.fma(load(row, j + LANES), load(sum, j + LANES));
      store(sum, j, left, right);
    }
  }

  @Override
  public float exp(float[] row, int n, float shift) {
    return VectorExp.apply(row, n, shift);
  }

  @Override
  public void sigmoid(float[] row, int n) {
    VectorExp.sigmoid(row, n);
  }

  /** C_rj = start_j + Σ_k A_rk B_kj for eight rows r from i and two vectors from j. */
  // tag::vector-kernel-tile[]
  private static void tile(float[][] a, float[][] b, int column, float[] start,
      float[][] c, int i, int j, int depth) {
    float[] a0 = a[i], a1 = a[i + 1], a2 = a[i + 2], a3 = a[i + 3];
    float[] a4 = a[i + 4], a5 = a[i + 5], a6 = a[i + 6], a7 = a[i + 7];
    FloatVector l0 = load(start, j), r0 = load(start, j + LANES);
    FloatVector l1 = l0, l2 = l0, l3 = l0, l4 = l0, l5 = l0, l6 = l0, l7 = l0;
    FloatVector r1 = r0, r2 = r0, r3 = r0, r4 = r0, r5 = r0, r6 = r0, r7 = r0;
    for (int k = 0; k < depth; k++) {
      FloatVector left = load(b[k], column), right = load(b[k], column + LANES);
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
    store(c[i + 1], j, l1, r1);
    store(c[i + 2], j, l2, r2);
    store(c[i + 3], j, l3, r3);
    store(c[i + 4], j, l4, r4);
    store(c[i + 5], j, l5, r5);
    store(c[i + 6], j, l6, r6);
    store(c[i + 7], j, l7, r7);
  }
  // end::vector-kernel-tile[]

  /** All tiles of a half panel. */
  private static void slimPanel(float[][] a, float[][] b, float[] start, float[][] c,
      int from, int to, int j, int depth) {
    for (int i = from; i < to; i += ROWS) {
      slimTile(a, b, start, c, i, j, depth);
    }
  }

  /** Eight rows by one vector: 9 loads for 8 multiplications and additions. */
  private static void slimTile(float[][] a, float[][] b, float[] start, float[][] c,
      int i, int j, int depth) {
    float[] a0 = a[i], a1 = a[i + 1], a2 = a[i + 2], a3 = a[i + 3];
    float[] a4 = a[i + 4], a5 = a[i + 5], a6 = a[i + 6], a7 = a[i + 7];
    FloatVector s0 = load(start, j);
    FloatVector s1 = s0, s2 = s0, s3 = s0, s4 = s0, s5 = s0, s6 = s0, s7 = s0;
    for (int k = 0; k < depth; k++) {
      FloatVector x = load(b[k], 0);
      s0 = x.fma(all(a0[k]), s0); s1 = x.fma(all(a1[k]), s1);
      s2 = x.fma(all(a2[k]), s2); s3 = x.fma(all(a3[k]), s3);
      s4 = x.fma(all(a4[k]), s4); s5 = x.fma(all(a5[k]), s5);
      s6 = x.fma(all(a6[k]), s6); s7 = x.fma(all(a7[k]), s7);
    }
    s0.intoArray(c[i], j); s1.intoArray(c[i + 1], j);
    s2.intoArray(c[i + 2], j); s3.intoArray(c[i + 3], j);
    s4.intoArray(c[i + 4], j); s5.intoArray(c[i + 5], j);
    s6.intoArray(c[i + 6], j); s7.intoArray(c[i + 7], j);
  }

  /** C_rj = Σ_k A_kr B_kj for eight rows r from i and two vectors from j. */
  private static void transposedTile(float[][] a, float[][] b, int column, float[][] c,
      int i, int row, int j, int depth) {
    FloatVector l0 = zero(), r0 = l0;
    FloatVector l1 = l0, l2 = l0, l3 = l0, l4 = l0, l5 = l0, l6 = l0, l7 = l0;
    FloatVector r1 = r0, r2 = r0, r3 = r0, r4 = r0, r5 = r0, r6 = r0, r7 = r0;
    for (int k = 0; k < depth; k++) {
      FloatVector left = load(b[k], column), right = load(b[k], column + LANES);
      float[] ak = a[k];
      FloatVector x;
      x = all(ak[i]); l0 = x.fma(left, l0); r0 = x.fma(right, r0);
      x = all(ak[i + 1]); l1 = x.fma(left, l1); r1 = x.fma(right, r1);
      x = all(ak[i + 2]); l2 = x.fma(left, l2); r2 = x.fma(right, r2);
      x = all(ak[i + 3]); l3 = x.fma(left, l3); r3 = x.fma(right, r3);
      x = all(ak[i + 4]); l4 = x.fma(left, l4); r4 = x.fma(right, r4);
      x = all(ak[i + 5]); l5 = x.fma(left, l5); r5 = x.fma(right, r5);
      x = all(ak[i + 6]); l6 = x.fma(left, l6); r6 = x.fma(right, r6);
      x = all(ak[i + 7]); l7 = x.fma(left, l7); r7 = x.fma(right, r7);
    }
    store(c[row], j, l0, r0);
    store(c[row + 1], j, l1, r1);
    store(c[row + 2], j, l2, r2);
    store(c[row + 3], j, l3, r3);
    store(c[row + 4], j, l4, r4);
    store(c[row + 5], j, l5, r5);
    store(c[row + 6], j, l6, r6);
    store(c[row + 7], j, l7, r7);
  }
}
