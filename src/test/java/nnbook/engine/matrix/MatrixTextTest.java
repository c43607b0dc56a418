package nnbook.engine.matrix;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class MatrixTextTest {
  @Test
  void columns_align_at_the_point() {
    Matrix matrix = Matrix.of(new double[][] {{0.15, 200, -1}, {12.5, 0.25, 1 / 3.0}});
    String expected = """
        Matrix [2 x 3]
           0.15  200     -1
          12.5     0.25   0.333333""";
    assertEquals(expected, matrix.toString());
  }

  @Test
  void whole_numbers_have_no_decimals() {
    String expected = """
        Matrix [2 x 2]
          1  0
          0  1""";
    assertEquals(expected, Matrix.identity(2).toString());
  }

  @Test
  void unusual_numbers_are_shown() {
    Matrix matrix = Matrix.of(new double[][] {
      {Double.NaN, 1e-7, -0.0},
      {Double.POSITIVE_INFINITY, 1e20, 1},
      {Double.NEGATIVE_INFINITY, 1, 2}
    });
    String expected = """
        Matrix [3 x 3]
                NaN  1e-7  0
           Infinity  1e20  1
          -Infinity  1     2""";
    assertEquals(expected, matrix.toString());
  }

  @Test
  void twenty_rows_are_shown_and_more_are_cut() {
    assertEquals(21, Matrix.zeros(20, 2).toString().lines().count());
    String expected = """
        Matrix [100 x 2]
          0  1
          1  2
          2  3
          3  4
          4  5
        … 95 more rows""";
    assertEquals(expected, Matrix.generate(100, 2, (i, j) -> i + j).toString());
  }

  @Test
  void columns_that_do_not_fit_are_counted() {
    String expected = """
        Matrix [2 x 40]
          1000  1000  1000  1000  1000  1000  1000  1000  1000  1000  1000  1000  …
          1000  1000  1000  1000  1000  1000  1000  1000  1000  1000  1000  1000  …
        … 28 more columns""";
    assertEquals(expected, Matrix.generate(2, 40, (i, j) -> 1000).toString());
  }

  @Test
  void one_missing_column_is_singular() {
    String text = Matrix.generate(1, 13, (i, j) -> 1000).toString();
    assertTrue(text.endsWith("\n… 1 more column"), text);
  }

  @Test
  void an_8_by_8_image_fits() {
    String text = Matrix.generate(8, 8, (i, j) -> (8 * i + j) / 16.0).toString();
    assertEquals(9, text.lines().count());
    assertTrue(text.lines().allMatch(line -> line.length() <= 74), text);
  }

  @Test
  void empty_matrices_show_their_shape() {
    assertEquals("Matrix [0 x 3]", Matrix.zeros(0, 3).toString());
    assertEquals("Matrix [30 x 0]", Matrix.zeros(30, 0).toString());
  }

  @Test
  void no_line_is_too_wide_or_ends_in_blanks() {
    for (int seed = 0; seed < 100; seed++) {
      SeededRandom random = new SeededRandom(seed);
      int columns = 1 + random.nextInt(30);
      Matrix matrix = Matrix.generate(3, columns, (i, j) -> {
        double size = StrictMath.pow(10, random.nextInt(20) - 10);
        return size * random.nextGaussian();
      });
      for (String line : matrix.toString().split("\n")) {
        assertTrue(line.length() <= 76 && line.equals(line.stripTrailing()), "seed " + seed);
      }
    }
  }
}
