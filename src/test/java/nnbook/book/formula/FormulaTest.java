package nnbook.book.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FormulaTest {
  @Test
  void a_formula_has_the_color_of_the_text_and_words_for_the_ear() {
    String svg = Formula.of("z_j", false).svg();
    assertTrue(svg.contains("fill=\"currentColor\""), svg);
    assertTrue(svg.contains("role=\"img\" aria-label=\"z sub j\""), svg);
    assertTrue(svg.contains("<path d=\"M"), svg);
  }

  @Test
  void a_letter_below_the_line_hangs_below_the_baseline() {
    assertEquals(0, Formula.of("x", false).depth(), 0.02);
    assertTrue(Formula.of("y", false).depth() > 0.15);
    assertTrue(Formula.of("\\frac{1}{2}", true).height() > Formula.of("1", true).height());
  }

  @Test
  void the_same_glyph_has_the_same_path_wherever_it_stands() {
    var shapes = Formula.of("a + a", false).shapes();
    assertEquals(3, shapes.size());
    assertEquals(shapes.get(0).path(), shapes.get(2).path());
    assertTrue(shapes.get(0).x() < shapes.get(2).x());
  }

  /** Their codes are those of control characters, which text layout drops. */
  @ParameterizedTest
  @ValueSource(strings = {"\\otimes", "\\Omega", "\\sigma", "\\leftarrow", "\\infty"})
  void every_sign_has_an_outline(String latex) {
    assertEquals(1, Formula.of(latex, false).shapes().size());
    assertTrue(Formula.of(latex, false).shapes().get(0).path().length() > 50);
  }

  @Test
  void cases_and_matrices_are_set() {
    assertFalse(Formula.of("\\begin{cases} 1 & z > 0 \\\\ 0 & z \\le 0 \\end{cases}", true)
        .shapes().isEmpty());
    assertFalse(Formula.of("\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}", true)
        .shapes().isEmpty());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
      "z_j=\\sum_i w_{ji}a_i+b_j | z sub j equals the sum over i of w sub j i a sub i plus b sub j",
      "\\sum_{i=1}^{n} x_i | the sum from i equals 1 to n of x sub i",
      "\\frac{1}{1+e^{-z}} | the fraction 1 over 1 plus e to the power minus z,",
      "\\tfrac12 | 1 over 2",
      "x^2 \\ge 0.25 | x squared is at least 0.25",
      "AW^\\top | A W transpose",
      "\\max(0, z) | the maximum of (0, z)",
      "\\text{one row} | one row",
      "\\hat y | y hat",
      "f'(x) | f prime (x)",
      "\\{0, 1\\} | the set 0, 1 end set",
      "z(0,1) > 0 | z (0, 1) is greater than 0",
      "w_1^2+25w_2^2 | w sub 1 squared plus 25 w sub 2 squared",
      "31 \\cdot 10 = 23{,}860 | 31 times 10 equals 23,860",
  })
  void a_formula_is_spoken(String latex, String words) {
    assertEquals(words, Formula.of(latex, false).words());
  }

  @Test
  void an_unknown_command_is_an_error_that_names_it() {
    FormulaException e =
        assertThrows(FormulaException.class, () -> Formula.of("\\foo{x}", false));
    assertTrue(e.getMessage().contains("\\foo"), e.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\\frac{1}", "{x", "x_"})
  void an_unfinished_formula_is_an_error(String latex) {
    assertThrows(FormulaException.class, () -> Formula.of(latex, false));
  }
}
