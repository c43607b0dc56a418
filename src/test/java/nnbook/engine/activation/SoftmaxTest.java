package nnbook.engine.activation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Shape;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class SoftmaxTest {
  private static final Softmax SOFTMAX = new Softmax();
  private static final double[] ONE_TWO_THREE = {
    0.09003057317038046, 0.24472847105479764, 0.6652409557748218
  };

  @Test
  void of_1_2_3() {
    assertArrayEquals(ONE_TWO_THREE, SOFTMAX.apply(1, 2, 3), 1e-16);
  }

  @Test
  void agrees_with_the_scores_of_cs231n() {
    double[] expected = {0.0154493156760736, 0.6311633536047087, 0.35338733071921763};
    assertArrayEquals(expected, SOFTMAX.apply(-2.85, 0.86, 0.28), 1e-15);
  }

  @Test
  void huge_scores_do_not_overflow() {
    assertArrayEquals(SOFTMAX.apply(1, 2, 3), SOFTMAX.apply(1000, 1001, 1002));
    assertArrayEquals(new double[] {0, 1}, SOFTMAX.apply(-1e308, 1e308));
    assertArrayEquals(new double[] {0.5, 0.5, 0}, SOFTMAX.apply(1e308, 1e308, -1e308));
  }

  @Test
  void each_row_is_treated_by_itself() {
    Matrix p = SOFTMAX.apply(Matrix.of(new double[][] {{1, 2, 3}, {1, 1, 1}}));
    assertArrayEquals(ONE_TWO_THREE, p.row(0), 1e-16);
    assertArrayEquals(new double[] {1 / 3.0, 1 / 3.0, 1 / 3.0}, p.row(1));
  }

  @Test
  void rows_add_up_to_1_and_a_shift_changes_nothing() {
    for (int seed = 0; seed < 100; seed++) {
      SeededRandom random = new SeededRandom(seed);
      int classes = 1 + random.nextInt(6);
      Matrix z = Matrix.generate(4, classes, (i, j) -> 10 * random.nextGaussian());
      double shift = random.nextDouble(-1000, 1000);
      Matrix p = SOFTMAX.apply(z);
      for (int i = 0; i < 4; i++) {
        assertEquals(1, Matrix.ofRow(p.row(i)).sum(), 1e-15, "seed " + seed);
      }
      double change = SOFTMAX.apply(z.map(a -> a + shift)).minus(p).maxAbs();
      assertTrue(change < 1e-12, "seed " + seed + ": " + change);
    }
  }

  @Test
  void no_rows_give_no_rows() {
    assertEquals(new Shape(0, 3), SOFTMAX.apply(Matrix.zeros(0, 3)).shape());
  }

  @Test
  void its_input_is_not_changed() {
    double[] z = {1, 2, 3};
    SOFTMAX.apply(z);
    assertArrayEquals(new double[] {1, 2, 3}, z);
  }
}
