package ch17;

import java.util.Arrays;
import nnbook.engine.random.SeededRandom;
import nnbook.fast.ladder.Cache;
import nnbook.fast.ladder.CachedMatrix;

/** Products on paper: what comes out, and what the memory has to do for it. */
final class OnPaper {
  /** Floats in a line of the cache. */
  static final int LINE = 4;

  static final String COPIES =
      "Numbers are kept outside of the cache, where nobody counts them: use get(row, column) in"
          + " each step of the innermost loop.";
  static final String INDICES =
      "An index leaves its matrix: it is a(i, k), b(k, j) and c(i, j), with i below a.rows(), k"
          + " below a.columns() and j below b.columns().";

  private OnPaper() {}

  /** Code that puts the product of its first two matrices into the third. */
  interface Product {
    void into(CachedMatrix a, CachedMatrix b, CachedMatrix c);
  }

  /** How often a line had to be brought, and how many numbers of A and B were read. */
  record Traffic(long misses, long readsOfA, long readsOfB) {}

  /** The product; changes of the factors are written back, so that they are seen. */
  static float[][] product(float[][] a, float[][] b, Product product) {
    return product(a, b, b[0].length, product);
  }

  /** The same where a number of the product is a row of A times a row of B. */
  static float[][] rowsByRows(float[][] a, float[][] b, Product product) {
    return product(a, b, b.length, product);
  }

  private static float[][] product(float[][] a, float[][] b, int columns, Product product) {
    Cache cache = new Cache(64, LINE);
    CachedMatrix left = CachedMatrix.of(cache, a);
    CachedMatrix right = CachedMatrix.of(cache, b);
    CachedMatrix c = CachedMatrix.zeros(cache, a.length, columns);
    product.into(left, right, c);
    writeBack(left, a);
    writeBack(right, b);
    return c.toArray();
  }

  static void writeBack(CachedMatrix matrix, float[][] rows) {
    System.arraycopy(matrix.toArray(), 0, rows, 0, rows.length);
  }

  /** The traffic of a product [n x m] times [m x p] with so many lines of cache. */
  static Traffic traffic(int n, int m, int p, int lines, Product product) {
    return traffic(new float[n][m], new float[m][p], p, lines, product);
  }

  /** The traffic of a product of rows, [n x m] with [p x m], with so many lines of cache. */
  static Traffic trafficByRows(int n, int m, int p, int lines, Product product) {
    return traffic(new float[n][m], new float[p][m], p, lines, product);
  }

  private static Traffic traffic(
      float[][] a, float[][] b, int columns, int lines, Product product) {
    fill(a);
    fill(b);
    Cache all = new Cache(lines, LINE);
    run(a, b, columns, product, all, all, all);
    Cache ofA = new Cache(lines, LINE);
    Cache ofB = new Cache(lines, LINE);
    run(a, b, columns, product, ofA, ofB, new Cache(lines, LINE));
    return new Traffic(all.misses(), ofA.reads(), ofB.reads());
  }

  private static void run(float[][] a, float[][] b, int columns, Product product,
      Cache ofA, Cache ofB, Cache ofC) {
    product.into(CachedMatrix.of(ofA, a), CachedMatrix.of(ofB, b),
        CachedMatrix.zeros(ofC, a.length, columns));
  }

  private static void fill(float[][] rows) {
    for (float[] row : rows) {
      Arrays.fill(row, 1);
    }
  }

  /** Row by column, in double. */
  static float[][] expected(float[][] a, float[][] b) {
    float[][] c = new float[a.length][b[0].length];
    for (int i = 0; i < a.length; i++) {
      for (int j = 0; j < b[0].length; j++) {
        double sum = 0;
        for (int k = 0; k < b.length; k++) {
          sum += (double) a[i][k] * b[k][j];
        }
        c[i][j] = (float) sum;
      }
    }
    return c;
  }

  /** Halves, so that the order of additions does not show; some are 0, some ±largest. */
  static float[][] numbers(SeededRandom random, int rows, int columns, int largest) {
    float[][] numbers = new float[rows][columns];
    for (float[] row : numbers) {
      for (int j = 0; j < columns; j++) {
        int kind = random.nextInt(12);
        float half = (random.nextInt(37) - 18) / 2f;
        row[j] = kind == 0 ? 0 : kind == 1 ? largest : kind == 2 ? -largest : half;
      }
    }
    return numbers;
  }
}
