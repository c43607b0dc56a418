package nnbook.fast.vector;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import nnbook.engine.random.SeededRandom;
import nnbook.fast.Kernels;
import org.junit.jupiter.api.Test;

/** The product for 32 registers, which is right with fewer as well, only slow. */
class EightRowsTest {
  @Test
  void each_sum_is_fused_and_ascends_for_any_number_of_rows() {
    assumeTrue(Kernels.hasVectors());
    SeededRandom random = new SeededRandom(8);
    int depth = 13;
    int width = 3 * VectorKernel.COLUMNS;
    float[][] b = random(random, depth, width);
    float[] start = random(random, 1, width)[0];
    for (int rows = 1; rows <= 19; rows++) {
      float[][] a = random(random, rows, depth);
      float[][] c = new float[rows][width];
      EightRows.times(
          a, new VectorKernel().packed(b, depth, width), start, c, 0, rows, depth, width);
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < width; j++) {
          float sum = start[j];
          for (int k = 0; k < depth; k++) {
            sum = Math.fma(a[i][k], b[k][j], sum);
          }
          assertEquals(sum, c[i][j], rows + " rows, at " + i + ", " + j);
        }
      }
    }
  }

  private static float[][] random(SeededRandom random, int rows, int columns) {
    float[][] matrix = new float[rows][columns];
    for (float[] row : matrix) {
      for (int j = 0; j < columns; j++) {
        row[j] = (float) random.nextDouble(-1, 1);
      }
    }
    return matrix;
  }
}
