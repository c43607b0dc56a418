package nnbook.web.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The digits are those of chapter 7. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class XorFigureTest {
  private final XorFigure figure = new XorFigure();

  private FigureNumbers answer(int units, int seeds) {
    return figure.answer(FigureState.of(
        "units=" + units, "activation=relu", "rate=0.01", "seeds=" + seeds));
  }

  @Test
  void thirty_seeds_end_as_in_the_chapter() {
    FigureNumbers all = answer(2, 30);
    assertEquals(4, all.number("solved"));
    assertEquals(0.478424, all.row("losses")[21], 1e-6);
    assertEquals(0.00810012, all.row("losses")[22], 1e-8);
    assertEquals(100, all.row("curve").length);
  }

  @Test
  void what_goes_on_ends_like_what_begins_anew() {
    answer(3, 1);
    double[] goneOn = answer(3, 4).row("losses");
    answer(2, 1);
    assertArrayEquals(answer(3, 4).row("losses"), goneOn);
    assertArrayEquals(new double[] {goneOn[0], goneOn[1]}, answer(3, 2).row("losses"));
  }
}
