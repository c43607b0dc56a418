package nnbook.engine.neuron;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import nnbook.engine.activation.Sigmoid;
import nnbook.engine.matrix.ShapeException;
import org.junit.jupiter.api.Test;

class NeuronTest {
  private static final Neuron MAZUR =
      new Neuron(new double[] {0.15, 0.20}, 0.35, new Sigmoid());

  @Test
  void weighted_input_of_the_worked_example() {
    assertEquals(0.3775, MAZUR.weightedInput(0.05, 0.10));
  }

  @Test
  void output_of_the_worked_example() {
    assertEquals(0.5932699921071872, MAZUR.output(0.05, 0.10));
  }

  @Test
  void without_an_activation_it_fires_or_not() {
    Neuron and = new Neuron(new double[] {1, 1}, -1.5);
    assertEquals(1, and.output(1, 1));
    assertEquals(0, and.output(1, 0));
    assertEquals(0, and.output(0, 1));
    assertEquals(0, and.output(0, 0));
  }

  @Test
  void without_inputs_only_the_bias_speaks() {
    assertEquals(0.5, new Neuron(new double[0], 0.5).weightedInput());
  }

  @Test
  void its_weights_cannot_be_changed_from_outside() {
    double[] weights = {1, 2, 3};
    Neuron neuron = new Neuron(weights, 0);
    weights[0] = 99;
    neuron.weights()[1] = 99;
    assertArrayEquals(new double[] {1, 2, 3}, neuron.weights());
  }

  @Test
  void another_number_of_inputs_is_refused() {
    var refusal = assertThrows(ShapeException.class, () -> MAZUR.output(1, 2, 3));
    assertEquals(
        "Neuron.weightedInput: a must be of length 2, was of length 3", refusal.getMessage());
  }

  @Test
  void null_is_refused() {
    var weights = assertThrows(NullPointerException.class, () -> new Neuron(null, 0));
    assertEquals("Neuron: weights must be given, was null", weights.getMessage());
    var activation =
        assertThrows(NullPointerException.class, () -> new Neuron(new double[1], 0, null));
    assertEquals("Neuron: activation must be given, was null", activation.getMessage());
  }

  @Test
  void prints_its_numbers() {
    assertEquals("w = (0.15, 0.2), b = 0.35, Sigmoid", MAZUR.toString());
  }
}
