package nnbook.web.figure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NeuronFigureTest {
  private static FigureNumbers answer(String activation, double w1, double w2, double b) {
    return LiveFigures.ofBook().answer("neuron", FigureState.of("x1=0.05", "x2=0.1",
        "w1=" + w1, "w2=" + w2, "b=" + b, "activation=" + activation, "gate=and"));
  }

  @Test
  void parts_add_up() {
    FigureNumbers neuron = answer("sigmoid", 0.15, 0.2, 0.35);
    assertArrayEquals(new double[] {0.0075, 0.02, 0.35}, neuron.row("parts"), 1e-15);
    assertEquals(0.3775, neuron.number("z"), 1e-15);
    assertEquals(0.593269992, neuron.number("a"), 5e-9);
  }

  @Test
  void the_line_is_where_z_is_0() {
    FigureNumbers neuron = answer("step", 1, 2, -1);
    assertArrayEquals(new double[] {-2, 2}, neuron.row("line1"));
    assertArrayEquals(new double[] {1.5, -0.5}, neuron.row("line2"));
    assertArrayEquals(new double[] {1, 1}, answer("step", 1, 0, -1).row("line1"));
    assertEquals(0, answer("step", 0, 0, 1).row("line1").length);
  }

  private static double right(String gate, double w1, double w2, double b) {
    return LiveFigures.ofBook().answer("neuron", FigureState.of("x1=0", "x2=0", "activation=step",
        "w1=" + w1, "w2=" + w2, "b=" + b, "gate=" + gate)).number("right");
  }

  /** The weights of the gates are those of chapter 1. */
  @Test
  void gates() {
    assertEquals(4, right("and", 1, 1, -1.5));
    assertEquals(4, right("or", 1, 1, -0.5));
    assertEquals(4, right("nand", -1, -1, 1.5));
    assertEquals(4, right("andnot", 1, -1, -0.5));
    assertEquals(3, right("xor", 1, 1, -0.5));
  }

  @Test
  void the_map_begins_in_the_upper_left() {
    double[] above = answer("step", 0, 1, 0).row("map");
    assertEquals(48 * 48, above.length);
    assertEquals(48 * 24, Arrays.stream(above).sum());
    assertEquals(1, above[0]);
    assertEquals(0, above[48 * 48 - 1]);
    assertEquals(0, answer("step", 1, 0, 0).row("map")[0]);
  }
}
