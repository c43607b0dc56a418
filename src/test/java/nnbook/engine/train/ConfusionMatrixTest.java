package nnbook.engine.train;

import static nnbook.engine.train.Line.assertMessage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nnbook.engine.matrix.Matrix;
import org.junit.jupiter.api.Test;

/** Which class was taken for which. */
class ConfusionMatrixTest {
  @Test
  void a_confusion_matrix_counts_who_was_taken_for_whom() {
    int[] actual = {0, 0, 0, 1, 1, 2, 2, 2, 2};
    int[] predicted = {0, 0, 1, 1, 2, 2, 2, 2, 0};
    ConfusionMatrix m = ConfusionMatrix.of(actual, predicted, 4);
    assertEquals(2, m.count(0, 0));
    assertEquals(1, m.count(0, 1));
    assertEquals(0, m.count(1, 0));
    assertEquals(1, m.count(2, 0));
    assertEquals(6 / 9.0, m.accuracy());
    assertEquals(3 / 4.0, m.precision(2));
    assertEquals(3 / 4.0, m.recall(2));
    assertEquals(1 / 2.0, m.precision(1));
    assertEquals(2 / 3.0, m.recall(0));
    assertEquals(2 * 1 / (2.0 + 2.0), m.f1(1));
    assertTrue(Double.isNaN(m.precision(3)) && Double.isNaN(m.recall(3)));
    String expected = """
        actual | predicted
               | 0 1 2 3
             0 | 2 1 0 0
             1 | 0 1 1 0
             2 | 1 0 3 0
             3 | 0 0 0 0""";
    assertEquals(expected, m.toString());
    Matrix outputs = Matrix.of(new double[][] {{0.9, 0.1}, {0.8, 0.2}});
    assertEquals(1, ConfusionMatrix.of(outputs, Labels.oneHot(new int[] {0, 1}, 2)).count(1, 0));
    assertEquals(4, m.classes());
    assertMessage("ConfusionMatrix.of: predicted must be of length 9, was of length 1",
        () -> ConfusionMatrix.of(actual, new int[1], 3));
    assertMessage("ConfusionMatrix.of: number of classes must be at least 2, was 1",
        () -> ConfusionMatrix.of(Matrix.zeros(2, 1), Matrix.zeros(2, 1)));
    var range = assertThrows(IndexOutOfBoundsException.class,
        () -> ConfusionMatrix.of(new int[] {3}, new int[] {0}, 3));
    assertEquals("ConfusionMatrix.of: actual class must be at least 0 and less than 3, was 3",
        range.getMessage());
    assertThrows(IndexOutOfBoundsException.class,
        () -> ConfusionMatrix.of(new int[] {0}, new int[] {-1}, 3));
    assertThrows(IndexOutOfBoundsException.class, () -> m.count(4, 0));
    assertThrows(IndexOutOfBoundsException.class, () -> m.count(0, 4));
  }
}
