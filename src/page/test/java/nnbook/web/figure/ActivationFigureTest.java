package nnbook.web.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The digits are those of chapter 2. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ActivationFigureTest {
  private static FigureNumbers answer(String kind, double z) {
    return LiveFigures.ofBook().answer("activation", FigureState.of("kind=" + kind, "z=" + z));
  }

  @Test
  void a_tower_of_sigmoids_lets_nothing_through() {
    double[] tower = answer("sigmoid", 0).row("tower");
    assertEquals(0.25, tower[0]);
    assertEquals(0.0587509, tower[1], 1e-7);
    assertEquals(3.87522e-7, tower[9], 1e-12);
    assertEquals(1, answer("relu", 1).row("tower")[19]);
  }

  @Test
  void the_point_lies_on_the_curve() {
    FigureNumbers tanh = answer("tanh", 3);
    assertEquals(tanh.row("values")[180], tanh.number("value"));
    assertEquals(3, tanh.row("across")[180], 1e-12);
    assertEquals(0.00987, tanh.number("slope"), 1e-5);
  }

  @Test
  void an_unknown_one_is_named() {
    assertEquals("No activation is called swish",
        assertThrows(IllegalArgumentException.class, () -> answer("swish", 0)).getMessage());
  }
}
