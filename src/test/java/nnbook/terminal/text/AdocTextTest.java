package nnbook.terminal.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class AdocTextTest {
  @Test
  void large_brackets_of_a_formula_become_plain_ones() {
    assertEquals(
        "ln(1 + e^z) = ln(e^z (e^(-z) + 1)) → (a)",
        AdocText.of(
            "stem:[\\ln(1 + e^z) = \\ln\\bigl(e^z (e^{-z} + 1)\\bigr) \\to \\left(a\\right)]"));
  }
}
