package nnbook.plot.svg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTest {
  @ParameterizedTest
  @CsvSource({
    "w_ji, [i w][sub ji]", "a_1, [i a][sub 1]", "h_{i+1}, [i h][sub i+1]",
    "2 w_2 + b, 2 [i w][sub 2][ + b]",
    "10^-3, 10[sup −3]", "x^2, x[sup 2]", "e^{-z}, e[sup −z]",
    "f(x)^2, f(x)[sup 2]", "*W*^T, [i W][sup T]", "the *z* axis, the [i z] axis",
    "σ_1, [i σ][sub 1]"
  })
  void sets_a_little_mathematics(String text, String expected) {
    assertEquals(expected, runs(text));
  }

  private static String runs(String text) {
    return Label.of(text).tspans()
        .replaceAll("<tspan dy=\"0.33em\" font-size=\"75%\">([^<]*)</tspan>", "[sub $1]")
        .replaceAll(
            "<tspan dy=\"-0.53em\"(?: dx=\"0.15em\")? font-size=\"75%\">([^<]*)</tspan>",
            "[sup $1]")
        .replaceAll("<tspan font-style=\"italic\">([^<]*)</tspan>", "[i $1]")
        .replaceAll("<tspan dy=\"[-0-9.]*em\">([^<]*)</tspan>", "[$1]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"learning_rate", "a b", "x_", "_x", "2^", "body_mass_g", "3 * 4 * 5", ""})
  void leaves_other_text_alone(String text) {
    assertEquals(text, Label.of(text).tspans());
  }

  @ParameterizedTest
  @CsvSource({
    "-1, −1", "b = -1.5, b = −1.5", "'(-1, -2)', '(−1, −2)'", "well-known, well-known",
    "2-2-1, 2-2-1", "-.5, −.5"
  })
  void a_minus_before_a_number_is_a_real_one(String text, String expected) {
    assertEquals(expected, Label.of(text).tspans());
  }

  @Test
  void a_single_letter_is_a_variable() {
    assertEquals("<tspan font-style=\"italic\">z</tspan>", Label.of("z").tspans());
  }

  @Test
  void escapes_what_xml_needs() {
    assertEquals("a &lt; b &amp; c", Label.of("a < b & c").tspans());
  }

  @Test
  void scripts_are_narrower_and_chinese_is_square() {
    assertTrue(Label.of("w_ji").width(10) < Label.of("wwji").width(10));
    assertEquals(40, Label.of("神经网络").width(10));
  }
}
