package nnbook.web.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import nnbook.data.Names;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EmbeddingFigureTest {
  private final EmbeddingFigure figure = new EmbeddingFigure(() -> Names.split().training());

  private FigureNumbers answer(int steps, int seed) {
    return figure.answer(FigureState.of("steps=" + steps, "seed=" + seed));
  }

  @Test
  void vowels_move_together_while_the_loss_falls() {
    FigureNumbers begin = answer(0, 1);
    assertEquals(27, begin.row("x").length);
    assertEquals(0, begin.row("loss").length);
    FigureNumbers end = answer(3000, 1);
    double[] loss = end.row("loss");
    assertEquals(150, loss.length);
    assertTrue(loss[0] > 2.9, "" + loss[0]);
    assertTrue(Arrays.stream(loss, 140, 150).max().orElseThrow() < 2.45, Arrays.toString(loss));
    assertTrue(end.number("together") < begin.number("together") / 2);
  }

  @Test
  void what_goes_on_or_back_ends_like_what_begins_anew() {
    FigureNumbers early = answer(40, 2);
    answer(200, 2);
    assertArrayEquals(early.row("y"), answer(40, 2).row("y"));
    assertArrayEquals(early.row("loss"), answer(59, 2).row("loss"));
    double[] late = answer(200, 2).row("x");
    answer(20, 3);
    assertArrayEquals(late, answer(200, 2).row("x"));
  }
}
