package nnbook.engine.train;

import static nnbook.engine.train.Line.assertMessage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nnbook.engine.matrix.Matrix;
import org.junit.jupiter.api.Test;

/** Numbers that a reader understands better than a loss. */
class MetricsTest {
  @Test
  void a_row_with_a_nan_is_a_wrong_answer() {
    Matrix y = Labels.oneHot(new int[] {0, 1}, 3);
    Matrix p = Matrix.of(new double[][] {{Double.NaN, 1, 2}, {0, 1, Double.NaN}});
    assertEquals(0, new Accuracy().value(p, y));
    assertEquals(0.5, new Accuracy().value(
        Matrix.ofColumn(Double.NaN, 0.1), Matrix.ofColumn(0, 0)));
    var refused = assertThrows(IllegalArgumentException.class, () -> new Accuracy().value(y, p));
    assertTrue(refused.getMessage().startsWith(
        "Accuracy.value: targets must be finite, was NaN in row 0, column 0."));
    assertMessage("Labels.argMax: each entry must be a number, was NaN",
        () -> Labels.argMax(Double.NaN, 1, 2));
    assertMessage("Labels.argMax: each entry must be a number, was NaN",
        () -> ConfusionMatrix.of(p, y));
  }

  @Test
  void accuracy_counts_right_answers() {
    Matrix p = Matrix.of(new double[][] {{0.1, 0.7, 0.2}, {0.5, 0.2, 0.3}, {0.4, 0.4, 0.2}});
    Matrix y = Labels.oneHot(new int[] {1, 2, 0}, 3);
    assertEquals(2 / 3.0, new Accuracy().value(p, y));
    assertEquals(0.75, new Accuracy().value(
        Matrix.ofColumn(0.5, 0.51, 0.9, 0.1), Matrix.ofColumn(0, 1, 0, 0)));
    assertEquals(1, new Accuracy(0).value(Matrix.ofColumn(-0.1, 0.2), Matrix.ofColumn(-1, 1)));
    assertMessage("Accuracy.value: targets must be [3 x 3], was [4 x 1]",
        () -> new Accuracy().value(p, Matrix.ofColumn(1, 1, 1, 1)));
    assertMessage("Accuracy.value: number of examples must be at least 1, was 0",
        () -> new Accuracy().value(Matrix.zeros(0, 1), Matrix.zeros(0, 1)));
    assertMessage("MeanAbsoluteError.value: number of examples must be at least 1, was 0",
        () -> new MeanAbsoluteError().value(Matrix.zeros(0, 1), Matrix.zeros(0, 1)));
    assertMessage("MeanAbsoluteError.value: targets must be [1 x 2], was [1 x 1]",
        () -> new MeanAbsoluteError().value(Matrix.zeros(1, 2), Matrix.zeros(1, 1)));
    assertEquals(1.25, new MeanAbsoluteError().value(Matrix.ofRow(1, -2), Matrix.ofRow(3, -1.5)));
  }
}
