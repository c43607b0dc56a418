package nnbook.engine.matrix;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class MatrixTest {
  private static final Matrix A = Matrix.of(new double[][] {{1, 2, 3}, {4, 5, 6}});
  private static final Matrix B = Matrix.of(new double[][] {{7, 8, 9}, {10, 11, 12}});

  private static void assertMessage(Class<? extends Throwable> type, String text, Runnable call) {
    assertEquals(text, assertThrows(type, call::run).getMessage());
  }

  @Nested
  class Factories {
    @Test
    void of_copies_what_it_is_given() {
      double[][] rows = {{1, 2}, {3, 4}};
      Matrix matrix = Matrix.of(rows);
      rows[1][0] = 99;
      assertEquals(3, matrix.get(1, 0));
    }

    @Test
    void of_row_copies_what_it_is_given() {
      double[] row = {1, 2};
      Matrix matrix = Matrix.ofRow(row);
      row[0] = 99;
      assertEquals(1, matrix.get(0, 0));
      assertEquals(new Shape(1, 2), matrix.shape());
    }

    @Test
    void of_column_stands_upright() {
      assertEquals(Matrix.of(new double[][] {{1}, {2}, {3}}), Matrix.ofColumn(1, 2, 3));
    }

    @Test
    void generate_gives_row_and_column() {
      Matrix matrix = Matrix.generate(2, 3, (i, j) -> 10 * i + j);
      assertEquals(Matrix.of(new double[][] {{0, 1, 2}, {10, 11, 12}}), matrix);
    }

    @Test
    void identity_changes_nothing() {
      assertEquals(A, A.times(Matrix.identity(3)));
      assertEquals(A, Matrix.identity(2).times(A));
    }

    @Test
    void of_rejects_ragged_rows() {
      assertMessage(
          ShapeException.class,
          "Matrix.of: row 1 must be of length 2, was of length 3",
          () -> Matrix.of(new double[][] {{1, 2}, {3, 4, 5}}));
    }

    @Test
    void of_rejects_null() {
      assertMessage(
          NullPointerException.class,
          "Matrix.of: rows must be given, was null",
          () -> Matrix.of(null));
      assertMessage(
          NullPointerException.class,
          "Matrix.of: row 1 must be given, was null",
          () -> Matrix.of(new double[][] {{1}, null}));
    }

    @Test
    void generate_rejects_negative_sizes() {
      assertMessage(
          IllegalArgumentException.class,
          "Matrix.zeros: columns must be at least 0, was -1",
          () -> Matrix.zeros(2, -1));
    }
  }

  @Nested
  class Access {
    @Test
    void what_is_handed_out_is_a_copy() {
      A.toArray()[0][0] = 99;
      A.row(0)[0] = 99;
      A.column(0)[0] = 99;
      assertEquals(1, A.get(0, 0));
    }

    @Test
    void rows_and_columns_are_read_in_order() {
      assertArrayEquals(new double[] {4, 5, 6}, A.row(1));
      assertArrayEquals(new double[] {3, 6}, A.column(2));
      assertArrayEquals(new double[][] {{1, 2, 3}, {4, 5, 6}}, A.toArray());
    }

    @Test
    void get_rejects_an_index_outside() {
      assertMessage(
          IndexOutOfBoundsException.class,
          "Matrix.get: row must be at least 0 and less than 2, was 2",
          () -> A.get(2, 0));
      assertMessage(
          IndexOutOfBoundsException.class,
          "Matrix.get: column must be at least 0 and less than 3, was -1",
          () -> A.get(0, -1));
      assertMessage(
          IndexOutOfBoundsException.class,
          "Matrix.row: row must be at least 0 and less than 2, was 5",
          () -> A.row(5));
      assertMessage(
          IndexOutOfBoundsException.class,
          "Matrix.column: column must be at least 0 and less than 3, was 3",
          () -> A.column(3));
    }
  }

  @Nested
  class Operations {
    @Test
    void times_is_row_by_column() {
      assertEquals(Matrix.of(new double[][] {{50, 68}, {122, 167}}), A.times(B.transpose()));
    }

    @Test
    void times_equals_the_ascending_sum_bit_for_bit() {
      SeededRandom random = new SeededRandom(7);
      Matrix a = Matrix.generate(5, 9, (i, j) -> random.nextGaussian());
      Matrix b = Matrix.generate(9, 4, (i, j) -> random.nextGaussian());
      Matrix expected = Matrix.generate(5, 4, (i, j) -> {
        double sum = 0;
        for (int k = 0; k < 9; k++) {
          sum += a.get(i, k) * b.get(k, j);
        }
        return sum;
      });
      assertEquals(expected, a.times(b));
    }

    @Test
    void times_rejects_a_misfit() {
      assertMessage(
          ShapeException.class,
          "Matrix.times: B must be [3 x any], was [2 x 3]",
          () -> A.times(B));
    }

    @Test
    void entrywise_operations() {
      assertEquals(Matrix.of(new double[][] {{8, 10, 12}, {14, 16, 18}}), A.plus(B));
      assertEquals(Matrix.of(new double[][] {{-6, -6, -6}, {-6, -6, -6}}), A.minus(B));
      assertEquals(Matrix.of(new double[][] {{7, 16, 27}, {40, 55, 72}}), A.hadamard(B));
      assertEquals(Matrix.of(new double[][] {{0.5, 1, 1.5}, {2, 2.5, 3}}), A.scale(0.5));
      assertEquals(Matrix.of(new double[][] {{1, 4, 9}, {16, 25, 36}}), A.map(a -> a * a));
    }

    @Test
    void entrywise_operations_reject_another_shape() {
      Matrix turned = A.transpose();
      assertMessage(
          ShapeException.class,
          "Matrix.plus: B must be [2 x 3], was [3 x 2]",
          () -> A.plus(turned));
      assertMessage(
          ShapeException.class,
          "Matrix.minus: B must be [2 x 3], was [3 x 2]",
          () -> A.minus(turned));
      assertMessage(
          ShapeException.class,
          "Matrix.hadamard: B must be [2 x 3], was [3 x 2]",
          () -> A.hadamard(turned));
    }

    @Test
    void transpose_turns() {
      assertEquals(Matrix.of(new double[][] {{1, 4}, {2, 5}, {3, 6}}), A.transpose());
      assertEquals(A, A.transpose().transpose());
      assertEquals(Matrix.generate(19, 3, (i, j) -> 100 * j + i),
          Matrix.generate(3, 19, (i, j) -> 100 * i + j).transpose());
    }

    @Test
    void plus_row_adds_to_every_row() {
      Matrix sum = A.plusRow(Matrix.ofRow(10, 20, 30));
      assertEquals(Matrix.of(new double[][] {{11, 22, 33}, {14, 25, 36}}), sum);
      assertMessage(
          ShapeException.class,
          "Matrix.plusRow: b must be [1 x 3], was [2 x 3]",
          () -> A.plusRow(B));
    }

    @Test
    void map_rows_sees_each_row_as_a_copy() {
      Matrix running = A.mapRows(row -> {
        row[1] += row[0];
        row[2] += row[1];
        return row;
      });
      assertEquals(Matrix.of(new double[][] {{1, 3, 6}, {4, 9, 15}}), running);
      assertEquals(2, A.get(0, 1));
      assertMessage(
          ShapeException.class,
          "Matrix.mapRows: g(row 0) must be of length 3, was of length 1",
          () -> A.mapRows(row -> new double[1]));
    }

    @Test
    void sums_and_extremes() {
      assertEquals(Matrix.ofRow(5, 7, 9), A.sumRows());
      assertEquals(21, A.sum());
      assertEquals(6, A.max());
      assertEquals(-1, A.scale(-1).max());
      assertEquals(6, A.scale(-1).maxAbs());
      assertTrue(Double.isNaN(Matrix.ofRow(1, Double.NaN, 2).max()));
    }
  }

  @Nested
  class Properties {
    @Test
    void products_transpose_and_associate_on_random_shapes() {
      for (int seed = 0; seed < 100; seed++) {
        SeededRandom random = new SeededRandom(seed);
        int n = 1 + random.nextInt(5);
        int m = 1 + random.nextInt(5);
        int p = 1 + random.nextInt(5);
        Matrix a = Matrix.generate(n, m, (i, j) -> random.nextGaussian());
        Matrix b = Matrix.generate(m, p, (i, j) -> random.nextGaussian());
        Matrix c = Matrix.generate(p, 3, (i, j) -> random.nextGaussian());
        assertEquals(a.times(b).transpose(), b.transpose().times(a.transpose()), "seed " + seed);
        double error = a.times(b).times(c).minus(a.times(b.times(c))).maxAbs();
        assertTrue(error < 1e-13, "seed " + seed + ": " + error);
      }
    }
  }

  @Nested
  class Empty {
    private final Matrix none = Matrix.zeros(0, 3);

    @Test
    void no_rows_keep_their_columns() {
      assertEquals(new Shape(0, 3), none.shape());
      assertEquals(new Shape(0, 2), none.times(Matrix.zeros(3, 2)).shape());
      assertEquals(new Shape(3, 0), none.transpose().shape());
      assertEquals(new Shape(0, 3), none.mapRows(row -> row).shape());
      assertEquals(none, none.plusRow(Matrix.ofRow(1, 2, 3)));
      assertEquals(Matrix.ofRow(0, 0, 0), none.sumRows());
      assertEquals(0, none.sum());
      assertEquals(0, none.maxAbs());
    }

    @Test
    void a_product_over_nothing_is_zero() {
      assertEquals(Matrix.zeros(2, 4), Matrix.zeros(2, 0).times(Matrix.zeros(0, 4)));
    }

    @Test
    void max_of_nothing_is_refused() {
      assertMessage(
          ShapeException.class,
          "Matrix.max: matrix must be not empty, was [0 x 3]",
          none::max);
    }
  }

  @Nested
  class Equality {
    @Test
    void is_of_shape_and_bits() {
      assertEquals(A, Matrix.of(A.toArray()));
      assertEquals(A.hashCode(), Matrix.of(A.toArray()).hashCode());
      assertNotEquals(A.hashCode(), A.transpose().hashCode());
      assertNotEquals(Matrix.zeros(0, 3).hashCode(), Matrix.zeros(0, 2).hashCode());
      assertNotEquals(A, A.scale(1 + 1e-15));
      assertNotEquals(Matrix.zeros(0, 3), Matrix.zeros(0, 2));
      assertNotEquals(Matrix.ofRow(1, 2), Matrix.ofColumn(1, 2));
      assertNotEquals(Matrix.ofRow(0.0), Matrix.ofRow(-0.0));
      assertEquals(Matrix.ofRow(Double.NaN), Matrix.ofRow(Double.NaN));
    }
  }
}
