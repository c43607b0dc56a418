package nnbook.engine.matrix;

import static nnbook.engine.Refusals.assertRefused;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;

/** What each check lets through, to the edge, and what it says of the rest. */
class RequireTest {
  private static final double MAX = Double.MAX_VALUE;

  @Test
  void finite_numbers() {
    assertDoesNotThrow(() -> Require.finite("Here", "x", -MAX));
    assertRefused("Here: x must be finite, was NaN",
        () -> Require.finite("Here", "x", Double.NaN));
    assertRefused("Here: x must be finite, was -Infinity",
        () -> Require.finite("Here", "x", Double.NEGATIVE_INFINITY));
  }

  @Test
  void finite_matrices_name_the_entry() {
    assertDoesNotThrow(() -> Require.finite("Here", "X", Matrix.zeros(0, 3)));
    assertRefused("Here: X must be finite, was Infinity in row 1, column 0. Usual causes: a missing"
            + " value, or a column that never changes and was divided by its deviation, 0.",
        () -> Require.finite("Here", "X", Matrix.ofColumn(MAX, 1 / 0.0, Double.NaN)));
  }

  @Test
  void numbers_of_one_sign() {
    assertDoesNotThrow(() -> Require.positive("Here", "x", Double.MIN_VALUE));
    assertDoesNotThrow(() -> Require.notNegative("Here", "x", 0));
    for (double x : new double[] {0, -1, Double.POSITIVE_INFINITY, Double.NaN}) {
      assertRefused("Here: x must be greater than 0 and finite, was " + x,
          () -> Require.positive("Here", "x", x));
    }
    for (double x : new double[] {-1, Double.POSITIVE_INFINITY, Double.NaN}) {
      assertRefused("Here: x must be at least 0 and finite, was " + x,
          () -> Require.notNegative("Here", "x", x));
    }
  }

  @Test
  void shares_and_ranges() {
    assertDoesNotThrow(() -> Require.share("Here", "p", 0));
    assertRefused("Here: p must be at least 0 and less than 1, was 1.0",
        () -> Require.share("Here", "p", 1));
    assertDoesNotThrow(() -> Require.range("Here", "n", 1, 1, 1));
    assertRefused("Here: n must be from 1 to 3, was 4", () -> Require.range("Here", "n", 4, 1, 3));
    assertRefused("Here: n must be from 1 to 3, was 0", () -> Require.range("Here", "n", 0, 1, 3));
  }

  @Test
  void counts() {
    assertDoesNotThrow(() -> Require.count("Here", "inputs", 3, 3));
    assertRefused(ShapeException.class, "Here: inputs must be 3, was 4",
        () -> Require.count("Here", "inputs", 4, 3));
  }

  @Test
  void backward_needs_what_forward_kept() {
    assertDoesNotThrow(() -> Require.forwardFirst("Here", Matrix.zeros(1, 1)));
    assertEquals("Here: call forward first; backward follows its steps",
        assertThrows(IllegalStateException.class, () -> Require.forwardFirst("Here", null))
            .getMessage());
  }
}
