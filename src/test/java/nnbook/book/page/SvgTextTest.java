package nnbook.book.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class SvgTextTest {
  private static final String SVG =
      "<svg viewBox=\"0 0 720 300\" width=\"720.5\" aria-labelledby=\"t d\">"
          + "<title id=\"t\">a</title><desc id=\"d\">b</desc><path clip-path=\"url(#t)\"/></svg>";

  @Test
  void ids_and_what_refers_to_them_get_the_prefix() {
    assertEquals(
        "<svg viewBox=\"0 0 720 300\" width=\"720.5\" aria-labelledby=\"f1-t f1-d\">"
            + "<title id=\"f1-t\">a</title><desc id=\"f1-d\">b</desc>"
            + "<path clip-path=\"url(#f1-t)\"/></svg>",
        SvgText.unique(SVG, "f1-"));
  }

  @Test
  void the_width_is_that_of_the_drawing() {
    assertEquals(720.5, SvgText.width(SVG));
    assertEquals(0, SvgText.width("<svg viewBox=\"0 0 9 9\"><rect width=\"7\"/></svg>"));
  }
}
