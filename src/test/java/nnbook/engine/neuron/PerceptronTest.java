package nnbook.engine.neuron;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import nnbook.engine.matrix.ShapeException;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class PerceptronTest {
  private static final double[][] INPUTS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
  private static final int[] AND = {0, 0, 0, 1};
  private static final int[] OR = {0, 1, 1, 1};
  private static final int[] NAND = {1, 1, 1, 0};
  private static final int[] XOR = {0, 1, 1, 0};

  private static Perceptron after(int epochs, int[] labels) {
    Perceptron perceptron = Perceptron.zeros(2);
    for (int epoch = 0; epoch < epochs; epoch++) {
      perceptron = perceptron.epoch(INPUTS, labels, 1);
    }
    return perceptron;
  }

  /** The number of the first epoch in which nothing is answered wrong, so nothing changes. */
  private static int firstErrorFreeEpoch(int[] labels) {
    int epoch = 1;
    while (epoch < 50 && !after(epoch, labels).equals(after(epoch - 1, labels))) {
      epoch++;
    }
    return epoch;
  }

  @Nested
  class Learning {
    @Test
    void and_is_learned_in_epoch_6() {
      assertEquals(6, firstErrorFreeEpoch(AND));
      assertEquals(new Perceptron(new double[] {2, 1}, -2), after(6, AND));
      assertEquals(0, after(6, AND).errors(INPUTS, AND));
    }

    @Test
    void or_is_learned_in_epoch_4() {
      assertEquals(4, firstErrorFreeEpoch(OR));
      assertEquals(new Perceptron(new double[] {1, 1}, 0), after(4, OR));
    }

    @Test
    void nand_is_learned_in_epoch_6() {
      assertEquals(6, firstErrorFreeEpoch(NAND));
      assertEquals(new Perceptron(new double[] {-2, -1}, 3), after(6, NAND));
    }

    @Test
    void xor_goes_round_in_a_circle() {
      assertEquals(after(2, XOR), after(3, XOR));
      assertEquals(after(2, XOR), after(100, XOR));
      assertTrue(after(100, XOR).errors(INPUTS, XOR) > 0);
    }

    @Test
    void one_step_moves_by_rate_times_error_times_input() {
      Perceptron start = new Perceptron(new double[] {0.5, -1, 2}, 0.25);
      Perceptron right = start.learn(new double[] {1, 1, 1}, 1, 0.5);
      Perceptron wrong = start.learn(new double[] {1, 2, 3}, 0, 0.5);
      assertEquals(start, right);
      assertEquals(new Perceptron(new double[] {0, -2, 0.5}, -0.25), wrong);
    }

    @Test
    void the_old_perceptron_stays_as_it_was() {
      double[] weights = {0, 0};
      Perceptron start = new Perceptron(weights, 0);
      weights[0] = 99;
      start.weights()[0] = 99;
      start.learn(new double[] {1, 1}, 1, 1);
      assertEquals(Perceptron.zeros(2), start);
    }
  }

  @Nested
  class Answers {
    @Test
    void are_1_only_above_0() {
      Perceptron perceptron = new Perceptron(new double[] {1, -1}, 0);
      assertEquals(1, perceptron.predict(2, 1));
      assertEquals(0, perceptron.predict(1, 1));
      assertEquals(0, perceptron.predict(1, 2));
    }

    @Test
    void errors_are_counted() {
      assertEquals(3, Perceptron.zeros(2).errors(INPUTS, OR));
      assertEquals(0, Perceptron.zeros(2).errors(new double[0][], new int[0]));
    }
  }

  @Nested
  class Refusals {
    private final Perceptron perceptron = Perceptron.zeros(2);

    @Test
    void name_the_misfit() {
      assertMessage(
          "Perceptron.predict: x must be of length 2, was of length 3",
          () -> perceptron.predict(1, 2, 3));
      assertMessage(
          "Perceptron.learn: x must be of length 2, was of length 1",
          () -> perceptron.learn(new double[] {1}, 0, 1));
      assertMessage(
          "Perceptron.epoch: y must be of length 4, was of length 3",
          () -> perceptron.epoch(INPUTS, new int[3], 1));
      assertMessage(
          "Perceptron.errors: y must be of length 4, was of length 5",
          () -> perceptron.errors(INPUTS, new int[5]));
    }

    @Test
    void name_the_range() {
      assertRange(
          "Perceptron.zeros: inputs must be at least 0, was -1", () -> Perceptron.zeros(-1));
      assertRange(
          "Perceptron.learn: y must be 0 or 1, was -1",
          () -> perceptron.learn(INPUTS[0], -1, 1));
      assertRange(
          "Perceptron.learn: learningRate must be greater than 0 and finite, was 0.0",
          () -> perceptron.learn(INPUTS[0], 1, 0));
    }

    private void assertMessage(String text, Runnable call) {
      assertEquals(text, assertThrows(ShapeException.class, call::run).getMessage());
    }

    private void assertRange(String text, Runnable call) {
      assertEquals(text, assertThrows(IllegalArgumentException.class, call::run).getMessage());
    }
  }

  @Test
  void prints_its_weights_and_bias() {
    assertEquals("w = (2, 1), b = -2", after(6, AND).toString());
    assertArrayEquals(new double[] {2, 1}, after(6, AND).weights());
    assertNotEquals(after(5, AND), after(4, AND));
    assertEquals(after(6, AND).hashCode(), after(7, AND).hashCode());
  }
}
