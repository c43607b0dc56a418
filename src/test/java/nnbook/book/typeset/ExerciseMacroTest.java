package nnbook.book.typeset;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ExerciseMacroTest {
  @Test
  void a_name_becomes_words() {
    assertEquals("Weighted input", ExerciseMacro.title("WeightedInput"));
    assertEquals("Softplus", ExerciseMacro.title("Softplus"));
  }

  @Test
  void acronyms_keep_their_letters() {
    assertEquals("NOR gate", ExerciseMacro.title("NorGate"));
    assertEquals("ReLU interpolant", ExerciseMacro.title("ReluInterpolant"));
    assertEquals("XOR by hand", ExerciseMacro.title("XorByHand"));
  }
}
