package nnbook.web.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import nnbook.web.aot.DigitParts;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** The network is that of chapter 15. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DigitFigureTest {
  private static final DigitFigure FIGURE = new DigitFigure(DigitParts.content());

  private static FigureNumbers answer(String... state) {
    return FIGURE.answer(FigureState.of(state));
  }

  @Test
  void reads_image_5_as_9() {
    FigureNumbers five = answer("image=1");
    assertEquals(9, five.number("said"));
    assertEquals(1, Arrays.stream(five.row("chances")).sum(), 1e-12);
    assertEquals(0, answer("image=0").number("said"));
  }

  @Test
  void blank_pixels_get_saliency_alone() {
    FigureNumbers answer = answer("image=1");
    double[] ink = answer.row("ink");
    for (int i = 0; i < ink.length; i++) {
      if (ink[i] == 0) {
        assertEquals(0, Math.abs(answer.row("times")[i]));
        assertEquals(0, answer.row("occlusion")[i]);
      }
    }
    assertEquals(64, answer.row("saliency").length);
  }

  @Test
  void own_pixels_are_read_like_an_image() {
    String pixels = answer("image=2").text("pixels");
    assertArrayEquals(answer("image=2").row("chances"),
        answer("image=own", "pixels=" + pixels).row("chances"));
    assertThrows(IllegalArgumentException.class, () -> answer("image=own", "pixels=abc"));
    assertThrows(IllegalArgumentException.class,
        () -> answer("image=own", "pixels=" + pixels.replace('a', 'z')));
    assertThrows(IllegalArgumentException.class, () -> answer("image=99"));
  }
}
