package nnbook.web.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The digits are those of chapter 5. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DescentFigureTest {
  private static final double DIGITS = 1e-12;

  private static FigureNumbers curve(double rate, int steps) {
    return LiveFigures.ofBook().answer("curve",
        FigureState.of("w1=1", "rate=" + rate, "steps=" + steps));
  }

  private static FigureNumbers bowl(double rate, int steps) {
    return LiveFigures.ofBook().answer("bowl",
        FigureState.of("w1=1", "w2=1", "rate=" + rate, "steps=" + steps));
  }

  @Test
  void three_steps_by_hand() {
    FigureNumbers walk = curve(0.1, 3);
    assertArrayEquals(new double[] {1, 0.8, 0.64, 0.512}, walk.row("w1"), DIGITS);
    assertArrayEquals(new double[] {1, 0.64, 0.4096, 0.262144}, walk.row("loss"), DIGITS);
  }

  @Test
  void five_walkers_after_twenty_steps() {
    double[] rates = {0.1, 0.5, 0.9, 1.0, 1.1};
    double[] ends = {0.0115292, 0, 0.0115292, 1, 38.3376};
    for (int i = 0; i < rates.length; i++) {
      assertEquals(ends[i], curve(rates[i], 20).row("w1")[20], 1e-4, "rate " + rates[i]);
    }
  }

  @Test
  void the_loss_begins_to_rise_at_the_limit() {
    assertEquals(1, curve(0.1, 0).number("limit"));
    assertEquals(0.08, bowl(0.01, 0).number("limit"));
    double[] losses = bowl(0.081, 40).row("loss");
    assertTrue(losses[40] > losses[20]);
  }

  @Test
  void one_step_in_the_bowl() {
    FigureNumbers walk = bowl(0.04, 1);
    assertArrayEquals(new double[] {13, 0.4608}, walk.row("loss"), DIGITS);
    assertArrayEquals(new double[] {0.96, 0}, walk.row("factor"), DIGITS);
  }

  @Test
  void a_walk_that_has_left_stays_a_number() {
    double[] losses = curve(1e6, 40).row("loss");
    assertTrue(losses.length < 40);
    assertTrue(losses[losses.length - 1] < 1e300);
  }
}
