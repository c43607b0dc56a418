package nnbook.fast.ladder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.stream.Stream;
import nnbook.engine.random.SeededRandom;
import nnbook.fast.Kernel;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The kernels below those of the fast engine compute the same products. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LowerRungsTest {
  static Stream<Kernel> kernels() {
    return Stream.of(new NestedLoops(), new RowOrder());
  }

  private static float[][] random(int rows, int columns, SeededRandom random) {
    float[][] matrix = new float[rows][columns];
    for (float[] row : matrix) {
      for (int j = 0; j < columns; j++) {
        row[j] = (float) random.nextDouble(-1, 1);
      }
    }
    return matrix;
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void two_by_hand(Kernel kernel) {
    float[][] c = {{9, 9}, {9, 9}, {9, 9}};
    float[][] a = {{1, 2}, {3, 4}, {5, 6}};
    float[][] b = {{1, 10}, {100, 1000}};
    kernel.times(a, b, new float[] {0.5f, 0}, c, 1, 3, 2, 2);
    assertArrayEquals(new float[][] {{9, 9}, {403.5f, 4030}, {605.5f, 6050}}, c);
    kernel.transposedTimes(b, b, c, 0, 1, 2, 2);
    assertArrayEquals(new float[] {10_001, 100_010}, c[0]);
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void any_shape(Kernel kernel) {
    SeededRandom random = new SeededRandom(3);
    for (int sample = 0; sample < 100; sample++) {
      int rows = 1 + random.nextInt(12);
      int depth = 1 + random.nextInt(12);
      int width = 1 + random.nextInt(12);
      float[][] a = random(rows, depth, random);
      float[][] b = random(depth, width, random);
      float[] start = random(1, width, random)[0];
      float[][] c = new float[rows][width];
      kernel.times(a, b, start, c, 0, rows, depth, width);
      for (int i = 0; i < rows; i++) {
        assertArrayEquals(row(a[i], b, start), c[i], 1e-5f);
      }
      kernel.transposedTimes(transposed(a), b, c, 0, rows, depth, width);
      for (int i = 0; i < rows; i++) {
        assertArrayEquals(row(a[i], b, new float[width]), c[i], 1e-5f);
      }
    }
  }

  private static float[] row(float[] x, float[][] b, float[] start) {
    float[] sums = new float[start.length];
    for (int j = 0; j < sums.length; j++) {
      double sum = start[j];
      for (int k = 0; k < x.length; k++) {
        sum += (double) x[k] * b[k][j];
      }
      sums[j] = (float) sum;
    }
    return sums;
  }

  private static float[][] transposed(float[][] a) {
    float[][] rows = new float[a[0].length][a.length];
    for (int i = 0; i < a.length; i++) {
      for (int k = 0; k < rows.length; k++) {
        rows[k][i] = a[i][k];
      }
    }
    return rows;
  }
}
