package ch03;

import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.ShapeException;
import nnbook.exercise.Expect;
import nnbook.exercise.Points;
import org.junit.jupiter.api.Test;

class FullAdderTest {
  private static final double[][] ROWS = {
    {0, 0, 0}, {0, 0, 1}, {0, 1, 0}, {0, 1, 1}, {1, 0, 0}, {1, 0, 1}, {1, 1, 0}, {1, 1, 1}
  };
  private static final String SHAPE = "The network must have three inputs and two outputs.";

  @Test
  @Points(3)
  void the_eight_rows() {
    Expect.given("rows", ROWS)
        .when(() -> table(FullAdder.fullAdder()))
        .mistake(
            new int[][] {{0, 0}, {0, 1}, {0, 1}, {1, 0}, {0, 1}, {1, 0}, {1, 0}, {1, 1}},
            "Sum and carry are swapped: the sum bit is the first output.")
        .mistake(
            new int[][] {{0, 0}, {0, 0}, {1, 0}, {1, 0}, {1, 0}, {1, 0}, {0, 1}, {0, 1}},
            "The third input is ignored: the carry from the right counts like the two bits.")
        .mistake(
            new int[][] {{0, 0}, {1, 0}, {1, 0}, {0, 1}, {1, 0}, {0, 1}, {0, 1}, {0, 1}},
            "The sum bit of 1 + 1 + 1 is missing: 3 is 11 in binary, both outputs are 1.")
        .mistake(
            new int[][] {{0, 0}, {1, 0}, {1, 0}, {1, 1}, {1, 0}, {1, 1}, {1, 1}, {1, 1}},
            "The sum bit stays 1 when two inputs are 1: a neuron that sees two must pull it down.")
        .mistake(
            new int[][] {{0, 0}, {0, 0}, {0, 0}, {1, 0}, {0, 0}, {1, 0}, {1, 0}, {0, 1}},
            "A Step neuron is silent at z = 0: with bias -1 it needs more than one input,"
                + " take -0.5 for \"at least one\".")
        .mistakeIf(
            actual -> carryIsOr(actual),
            "The carry fires for one input: it needs two of the three.")
        .mistakeIfThrows(ShapeException.class, SHAPE)
        .is(new int[][] {{0, 0}, {1, 0}, {1, 0}, {0, 1}, {1, 0}, {0, 1}, {0, 1}, {1, 1}});
  }

  @Test
  @Points(1)
  void made_of_dense_layers() {
    Expect.given("rows", ROWS)
        .when(FullAdder::fullAdder)
        .mistakeIf(
            network -> true,
            "A layer of another kind: neurons with weights, so Dense layers, shall do the adding.")
        .satisfies(
            "dense layers only",
            network -> network.layers().stream().allMatch(Dense.class::isInstance));
  }

  @Test
  @Points(2)
  void sixteen_of_them_in_a_chain_add_whole_numbers() {
    Sequential adder = Expect.given("rows", ROWS).when(FullAdder::fullAdder).value();
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

  private static int[][] table(Sequential network) {
    int[][] table = new int[ROWS.length][];
    for (int n = 0; n < ROWS.length; n++) {
      table[n] = bits(network, ROWS[n]);
    }
    return table;
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

  private static boolean carryIsOr(int[][] table) {
    for (int n = 0; n < table.length; n++) {
      if (table[n][1] != (n == 0 ? 0 : 1)) {
        return false;
      }
    }
    return true;
  }
}
