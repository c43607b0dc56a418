package ch01;

import org.junit.jupiter.api.Test;

class WeightedInputTest {
  @Test
  void the_worked_example() {}

  @Test
  void any_weights_of_any_number_of_inputs() {}

  @Test
  void refuses_different_lengths() {}
}
