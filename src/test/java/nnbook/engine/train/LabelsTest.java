package nnbook.engine.train;

import static nnbook.engine.train.Line.assertMessage;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import nnbook.engine.matrix.Matrix;
import org.junit.jupiter.api.Test;

/** Classes as numbers and as rows. */
class LabelsTest {
  @Test
  void labels_and_rows() {
    assertEquals(Matrix.of(new double[][] {{0, 0, 1}, {1, 0, 0}}),
        Labels.oneHot(new int[] {2, 0}, 3));
    Matrix rows = Matrix.of(new double[][] {{0, 1, 2}, {3, 3, 1}});
    assertArrayEquals(new int[] {2, 0}, Labels.of(rows));
    assertMessage("Labels.oneHot: a label must be from 0 to 2, was 3",
        () -> Labels.oneHot(new int[] {0, 3}, 3));
    assertMessage("Labels.oneHot: a label must be from 0 to 2, was -1",
        () -> Labels.oneHot(new int[] {-1}, 3));
    assertMessage("Labels.argMax: how many numbers must be at least 1, was 0", Labels::argMax);
  }
}
