package nnbook.fast.vector;

import static nnbook.fast.vector.Vectors.LANES;
import static nnbook.fast.vector.Vectors.all;
import static nnbook.fast.vector.Vectors.load;
import static nnbook.fast.vector.Vectors.store;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import nnbook.fast.Kernel;
import nnbook.fast.RowOptimizer;

/**
 * The product with the Vector API. A tile of C, 4 rows by 2 vectors, stays in 8 registers while k
 * runs: 6 loads for 8 multiplications and additions that do not wait for each other. Twice as many
 * sums, with what is loaded, would not fit into the 16 registers that most processors have.
 */
public final class VectorKernel implements Kernel {
  static final int ROWS = 4;
  static final int COLUMNS = 2 * LANES;

  /** What the sums of a gradient begin with. */
  private static final float[][] ZEROS = new float[ROWS][COLUMNS];

  /** So many rows of A are packed together: each line of the cache that is written holds some. */
  private static final int TOGETHER = 8;

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

  /**
   * The columns in panels as wide as a tile, each an array of its own, row after row: what a tile
   * reads lies without gaps.
   */
  @Override
  public float[][] packed(float[][] b, int depth, int columns) {
    int size = (depth + ROWS - 1) / ROWS * ROWS * COLUMNS; // a gradient is written in whole tiles
    float[][] panels = new float[paddedColumns(columns) / COLUMNS][size];
    for (int k = 0; k < depth; k++) {
      pack(b[k], k, panels);
    }
    return panels;
  }

  @Override
  public float[] row(float[][] panels, int k) {
    float[] row = new float[panels.length * COLUMNS];
    for (int p = 0; p < panels.length; p++) {
      System.arraycopy(panels[p], k * COLUMNS, row, p * COLUMNS, COLUMNS);
    }
    return row;
  }

  @Override
  public void pack(float[] row, int k, float[][] panels) {
    for (int p = 0; p < panels.length; p++) {
      store(panels[p], k * COLUMNS, load(row, p * COLUMNS), load(row, p * COLUMNS + LANES));
    }
  }

  @Override
  public void transpose(float[][] panels, int k, float[][] transposed) {
    float[] column = transposed[k / COLUMNS];
    for (int j = 0; j < column.length / COLUMNS; j++) {
      column[j * COLUMNS + k % COLUMNS] = panels[j / COLUMNS][k * COLUMNS + j % COLUMNS];
    }
  }

  /** A panel of A, which is packed for as many rows of C as there are columns in a tile. */
  @Override
  public float[] room(int depth) {
    return new float[depth * COLUMNS];
  }

  @Override
  public void times(float[][] a, float[][] b, float[] start, float[][] c,
      int from, int to, int depth, int width) {
    times(a, b, start, c, from, to, depth, width, room(depth));
  }

  @Override
  public void times(float[][] a, float[][] panels, float[] start, float[][] c,
      int from, int to, int depth, int width, float[] room) {
    if (to - from == 1) {
      VectorRows.times(a[from], panels, start, c[from], depth, width);
    } else if (LANES == EightRows.MANY_LANES) {
      EightRows.times(a, panels, start, c, from, to, depth, width);
    } else {
      for (int i = from; i < to; i += COLUMNS) {
        int end = Math.min(i + COLUMNS, to);
        packRows(a, i, end, depth, room);
        product(room, panels, start, c, i, end, depth * COLUMNS, width);
      }
    }
  }

  @Override
  public void transposedTimes(float[][] a, float[][] b, float[][] c,
      int from, int to, int depth, int width) {
    transposedTimes(a, b, c, from, to, depth, width, room(depth));
  }

  @Override
  public void transposedTimes(float[][] a, float[][] panels, float[][] c,
      int from, int to, int depth, int width, float[] room) {
    for (int i = from; i < to; i += COLUMNS) {
      int end = Math.min(i + COLUMNS, to);
      packColumns(a, i, end, depth, room);
      for (int p = 0; p < width / COLUMNS; p++) {
        gradient(room, panels[p], c[p], i, end, depth * COLUMNS);
      }
    }
  }

  /** Packs rows of A. Where some are missing at the end, the last row is there again. */
  private static void packRows(float[][] a, int from, int to, int depth, float[] room) {
    float[][] rows = new float[TOGETHER][];
    for (int i = from; i < to; i += TOGETHER) {
      for (int r = 0; r < TOGETHER; r++) {
        rows[r] = a[Math.min(i + r, to - 1)];
      }
      packEight(rows, i - from, depth, room);
    }
  }

  private static void packEight(float[][] a, int i, int depth, float[] room) {
    float[] a0 = a[0], a1 = a[1], a2 = a[2], a3 = a[3];
    float[] a4 = a[4], a5 = a[5], a6 = a[6], a7 = a[7];
    for (int k = 0; k < depth; k++) {
      int at = k * COLUMNS + i;
      room[at] = a0[k];
      room[at + 1] = a1[k];
      room[at + 2] = a2[k];
      room[at + 3] = a3[k];
      room[at + 4] = a4[k];
      room[at + 5] = a5[k];
      room[at + 6] = a6[k];
      room[at + 7] = a7[k];
    }
  }

  /** Packs columns of A, which are rows of its transpose; the last is there again, as above. */
  private static void packColumns(float[][] a, int from, int to, int depth, float[] room) {
    int count = to - from;
    for (int k = 0; k < depth; k++) {
      if (count == COLUMNS) {
        store(room, k * COLUMNS, load(a[k], from), load(a[k], from + LANES));
      } else {
        System.arraycopy(a[k], from, room, k * COLUMNS, count);
        Arrays.fill(room, k * COLUMNS + count, (k + 1) * COLUMNS, a[k][to - 1]);
      }
    }
  }

  /** Some rows of C; A is packed from row {@code from} on. */
  private static void product(float[] a, float[][] panels, float[] start, float[][] c,
      int from, int to, int end, int width) {
    float[][] starts = {start, start, start, start};
    for (int j = 0; j < width; j += COLUMNS) {
      panel(a, panels[j / COLUMNS], starts, c, from, to, j, end);
    }
  }

  private static void panel(
      float[] a, float[] b, float[][] starts, float[][] c, int from, int to, int j, int end) {
    float[][] rows = new float[ROWS][];
    for (int i = from; i < to; i += ROWS) {
      for (int r = 0; r < ROWS; r++) {
        rows[r] = c[Math.min(i + r, to - 1)];
      }
      tile(a, i - from, b, end, starts, j, rows, j, 0);
    }
  }

  /** Some rows of a gradient, in a panel. */
  private static void gradient(float[] a, float[] b, float[] c, int from, int to, int end) {
    float[][] same = {c, c, c, c};
    for (int i = from; i < to; i += ROWS) {
      tile(a, i - from, b, end, ZEROS, 0, same, i * COLUMNS, COLUMNS);
    }
  }

  @Override
  public void step(RowOptimizer rule, float[][] w, float[][] gradient, float[][] m, float[][] v,
      int from, int to, int width) {
    for (int p = 0; p < width / COLUMNS; p++) {
      rule.step(w[p], gradient[p], m[p], v[p], from * COLUMNS, to * COLUMNS);
    }
  }

  @Override
  public void addScaled(float[] sum, float factor, float[] row, int from, int to) {
    FloatVector x = all(factor);
    for (int j = from; j < to; j += COLUMNS) {
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

  /**
   * C_rj = start_j + Σ_k A_rk B_kj for four rows r and two vectors from j; those of C lie {@code
   * step} apart. There are four starts, all the same, since C2 makes slower code of sums that begin
   * as one; and k steps by COLUMNS, since C2 does not unroll a loop of so long steps, which would
   * take more registers.
   */
  // tag::vector-kernel-tile[]
  private static void tile(float[] a, int i, float[] b, int end,
      float[][] start, int j, float[][] c, int at, int step) {
    FloatVector l0 = load(start[0], j), r0 = load(start[0], j + LANES);
    FloatVector l1 = load(start[1], j), r1 = load(start[1], j + LANES);
    FloatVector l2 = load(start[2], j), r2 = load(start[2], j + LANES);
    FloatVector l3 = load(start[3], j), r3 = load(start[3], j + LANES);
    for (int k = 0; k < end; k += COLUMNS) {
      FloatVector left = load(b, k), right = load(b, k + LANES);
      FloatVector x;
      x = all(a[k + i]); l0 = x.fma(left, l0); r0 = x.fma(right, r0);
      x = all(a[k + i + 1]); l1 = x.fma(left, l1); r1 = x.fma(right, r1);
      x = all(a[k + i + 2]); l2 = x.fma(left, l2); r2 = x.fma(right, r2);
      x = all(a[k + i + 3]); l3 = x.fma(left, l3); r3 = x.fma(right, r3);
    }
    store(c[0], at, l0, r0);
    store(c[1], at + step, l1, r1);
    store(c[2], at + 2 * step, l2, r2);
    store(c[3], at + 3 * step, l3, r3);
  }
  // end::vector-kernel-tile[]
}
