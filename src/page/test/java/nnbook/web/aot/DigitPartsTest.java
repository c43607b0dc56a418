package nnbook.web.aot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nnbook.data.Digits;
import nnbook.web.figure.DigitFigure;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DigitPartsTest {
  @Test
  void hold_a_network_and_images() {
    String content = DigitParts.content();
    String[] images =
        content.substring(content.indexOf(DigitFigure.DIVIDER) + DigitFigure.DIVIDER.length())
            .split("\n");
    assertEquals(12, images.length);
    assertEquals(64, images[11].length());
    assertEquals(Digits.image(5)[0][2], images[1].charAt(2) - 'a');
    assertTrue(content.length() < 60_000, "" + content.length());
  }
}
