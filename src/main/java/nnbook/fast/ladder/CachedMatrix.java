package nnbook.fast.ladder;

import nnbook.engine.matrix.Require;

/**
 * A matrix of floats, row after row in memory, whose reads and writes go through a {@link Cache}.
 */
public final class CachedMatrix {
  private final Cache cache;
  private final long address;
  private final float[][] values;

  private CachedMatrix(Cache cache, float[][] values) {
    this.cache = cache;
    this.values = values;
    address = cache.allocate((long) values.length * columns());
  }

  /** A matrix [rows x columns] of zeros. Making it is not counted. */
  public static CachedMatrix zeros(Cache cache, int rows, int columns) {
    Require.atLeast("CachedMatrix.zeros", "rows", rows, 1);
    Require.atLeast("CachedMatrix.zeros", "columns", columns, 1);
    return new CachedMatrix(cache, new float[rows][columns]);
  }

  /** A copy of these rows. Making it is not counted. */
  public static CachedMatrix of(Cache cache, float[][] rows) {
    CachedMatrix matrix = zeros(cache, rows.length, rows[0].length);
    for (int i = 0; i < rows.length; i++) {
      System.arraycopy(rows[i], 0, matrix.values[i], 0, matrix.columns());
    }
    return matrix;
  }

  public int rows() {
    return values.length;
  }

  public int columns() {
    return values[0].length;
  }

  /** Reads an entry, and counts it. */
  public float get(int row, int column) {
    cache.read(at(row, column));
    return values[row][column];
  }

  /** Writes an entry, and counts it. */
  public void set(int row, int column, float value) {
    cache.write(at(row, column));
    values[row][column] = value;
  }

  private long at(int row, int column) {
    return address + (long) row * columns() + column;
  }

  /** The entries, not counted. */
  public float[][] toArray() {
    float[][] copy = new float[rows()][];
    for (int i = 0; i < copy.length; i++) {
      copy[i] = values[i].clone();
    }
    return copy;
  }
}
