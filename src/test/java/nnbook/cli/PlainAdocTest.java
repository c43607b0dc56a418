package nnbook.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PlainAdocTest {
  @Test
  void large_brackets_of_a_formula_become_plain_ones() {
    assertEquals(
        "ln(1 + e^z) = ln(e^z (e^(-z) + 1)) → (a)",
        PlainAdoc.of(
            "stem:[\\ln(1 + e^z) = \\ln\\bigl(e^z (e^{-z} + 1)\\bigr) \\to \\left(a\\right)]"));
  }
}
