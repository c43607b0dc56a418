package nnbook.terminal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class AdocTextTest {
  @Test
  void formulas_read_as_in_the_chapters() {
    String formula = "stem:[z_j = \\sum_k w^2_{jk}]";
    assertEquals("zⱼ = Σₖ w²ⱼₖ", AdocText.plain(formula));
    assertEquals(new InlineText(false, anchor -> anchor).of(formula), AdocText.plain(formula));
  }

  @Test
  void code_keeps_its_lines_and_an_item_goes_on_below_its_text() {
    String hint = "One `a` two.\n\n----\nx = 1; // one\ny = 2;\n----\n\n* three four";
    assertEquals(
        List.of("One a two.", "", "    x = 1; // one", "    y = 2;", "", "• three", "  four"),
        AdocText.of(hint, false).lines(10));
  }

  @Test
  void large_brackets_of_a_formula_become_plain_ones() {
    assertEquals(
        "ln(1 + eᶻ) = ln (eᶻ (e⁻ᶻ + 1)) → (a)",
        AdocText.plain(
            "stem:[\\ln(1 + e^z) = \\ln\\bigl(e^z (e^{-z} + 1)\\bigr) \\to \\left(a\\right)]"));
  }
}
