package ch03;

import java.util.ArrayList;
import java.util.List;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.ShapeException;
import org.junit.jupiter.api.Test;

class FullAdderTest {
  private static final double[][] ROWS = {
    {0, 0, 0}, {0, 0, 1}, {0, 1, 0}, {0, 1, 1}, {1, 0, 0}, {1, 0, 1}, {1, 1, 0}, {1, 1, 1}
  };
  private static final String INPUTS = "000 001 010 011 100 101 110 111";
  private static final String RIGHT = "00 10 10 01 10 01 01 11";
  private static final String SHAPE =
      "The shapes do not fit: there are three inputs and two outputs, and every neuron has a bias"
          + " and a weight for each number that its layer reads.";

  @Test
  @Points(3)
  void the_eight_rows() {
    Expect.given("inputs", INPUTS)
        .when(() -> table(FullAdder.fullAdder()))
        .mistake(
            "00 01 01 10 01 10 10 11",
            "Sum and carry are swapped: the sum bit is the first output.")
        .mistake(
            "00 00 10 10 10 10 01 01",
            "The third input is ignored: the carry from the right counts like the two bits.")
        .mistake(
            "00 10 10 01 10 01 01 01",
            "The sum bit of 1 + 1 + 1 is missing: 3 is 11 in binary, both outputs are 1.")
        .mistake(
            "00 10 10 11 10 11 11 11",
            "The sum bit stays 1 when two inputs are 1: a neuron that sees two must pull it down.")
        .mistake(
            "00 00 00 10 00 10 10 01",
            "A Step neuron is silent at z = 0: with bias -1 it needs more than one input,"
                + " take -0.5 for \"at least one\".")
        .mistake(
            "00 10 10 00 10 00 00 11", "The carry fires for three inputs only: two are enough.")
        .mistake(
            "00 00 00 00 00 00 00 00",
            "Nothing fires: compare the bias of each neuron with what can arrive there.")
        .mistakeIf(
            actual -> actual.matches("[01]1 [01]1 [01]1 [01]0 [01]1 [01]0 [01]0 [01]0"),
            "The carry is turned around: it fires for two inputs or more.")
        .mistakeIf(
            actual -> actual.matches("[01]0( [01]1){7}"),
            "The carry fires for one input: it needs two of the three.")
        .mistakeIf(
            actual -> bits(actual, 1).equals(bits(RIGHT, 1)),
            "The carry is right in all rows, the sum bit is not: it fires for one input or for"
                + " three. Look at its weights and its bias.")
        .mistakeIf(
            actual -> bits(actual, 0).equals(bits(RIGHT, 0)),
            "The sum bit is right in all rows, the carry is not: it needs two of the three, or"
                + " all. Look at its weights and its bias.")
        .mistakeIf(
            actual -> actual.length() == RIGHT.length(),
            "Both outputs are wrong: look first at the neurons that both of them read.")
        .mistakeIfThrows(ShapeException.class, SHAPE)
        .is(RIGHT);
  }

  @Test
  @Points(1)
  void made_of_dense_layers() {
    Expect.given("inputs", INPUTS)
        .when(FullAdder::fullAdder)
        .mistakeIf(
            network -> network.layers().stream().anyMatch(layer -> !(layer instanceof Dense)),
            "A layer of another kind: the adding takes neurons with weights, so Dense layers.")
        .satisfies(
            "dense layers only",
            network -> network.layers().stream().allMatch(Dense.class::isInstance));
  }

  @Test
  @Points(2)
  void sixteen_of_them_in_a_chain_add_whole_numbers() {
    Sequential adder = Expect.given("inputs", INPUTS).when(FullAdder::fullAdder).value();
    Expect.seeds(
        100,
        random -> {
          int a = random.nextInt(8) == 0 ? 65_535 : random.nextInt(65_536);
          int b = random.nextInt(8) == 0 ? 0 : random.nextInt(65_536);
          Expect.given("a", a, "b", b)
              .when(() -> chain(adder, a, b))
              .mistakeIfThrows(ShapeException.class, SHAPE)
              .is(a + b);
        });
  }

  /** One output in all rows: the sum bit, 0, or the carry, 1. */
  private static String bits(String table, int output) {
    StringBuilder bits = new StringBuilder();
    for (String row : table.split(" ")) {
      bits.append(row.charAt(output));
    }
    return bits.toString();
  }

  /** Sum and carry of each row: 00 10 10 01 … */
  private static String table(Sequential network) {
    List<String> table = new ArrayList<>();
    for (double[] row : ROWS) {
      int[] bits = bits(network, row);
      table.add("" + bits[0] + bits[1]);
    }
    return String.join(" ", table);
  }

  private static int[] bits(Sequential network, double... x) {
    double[] outputs = network.predict(x);
    if (outputs.length != 2) {
      throw new ShapeException("The network has " + outputs.length + " outputs.");
    }
    return new int[] {outputs[0] > 0.5 ? 1 : 0, outputs[1] > 0.5 ? 1 : 0};
  }

  /** Adds column by column from the right, as on paper; the last carry is bit 16. */
  private static int chain(Sequential adder, int a, int b) {
    int total = 0;
    int carry = 0;
    for (int k = 0; k < 16; k++) {
      int[] bits = bits(adder, a >> k & 1, b >> k & 1, carry);
      total |= bits[0] << k;
      carry = bits[1];
    }
    return total | carry << 16;
  }
}
