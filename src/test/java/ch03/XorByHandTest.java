package ch03;

import java.util.Arrays;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.ShapeException;
import org.junit.jupiter.api.Test;

class XorByHandTest {
  private static final double[][] ROWS = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
  private static final String ONE_LAYER =
      "There is one layer only: it draws one line, and no line separates XOR.";
  private static final String SHAPE = "The network must have two inputs and one output.";

  @Test
  @Points(2)
  void the_four_rows() {
    Sequential network = Expect.given("rows", ROWS).when(XorByHand::xorByHand).value();
    Expect.given("rows", ROWS)
        .when(() -> table(network))
        .mistakeIf(actual -> network.layers().size() < 2, ONE_LAYER)
        .mistake(
            new boolean[] {false, true, true, true},
            "It computes OR: a second hidden neuron must switch (1, 1) off again.")
        .mistake(
            new boolean[] {false, false, false, true},
            "It computes AND: only the upper edge of the band is there.")
        .mistake(
            new boolean[] {true, false, false, true},
            "Upside down: it computes the opposite of XOR, turn all signs of the output neuron.")
        .mistake(
            new boolean[] {true, true, true, false},
            "It computes NAND: a second hidden neuron must switch (0, 0) off.")
        .mistake(
            new boolean[] {false, false, true, true},
            "Only the first input counts: every hidden neuron needs both.")
        .mistake(
            new boolean[] {false, true, false, true},
            "Only the second input counts: every hidden neuron needs both.")
        .mistakeWhere(
            true,
            () -> new boolean[areTwins(network) ? 4 : 0],
            "The hidden neurons answer alike in every row: move them apart, so that each draws its"
                + " line at another edge of the band.")
        .mistakeWhere(
            true,
            () -> new boolean[areTwins(network) ? 0 : 4],
            "No row gets above 0.5: compare the output neuron's bias with what can arrive there;"
                + " small weights keep a sigmoid near 0.5, so make them larger.")
        .mistake(
            new boolean[] {true, true, true, true},
            "Every row is above 0.5: the output neuron needs a lower bias.")
        .mistakeIfThrows(ShapeException.class, SHAPE)
        .is(new boolean[] {false, true, true, false});
  }

  @Test
  @Points(1)
  void sigmoid_in_every_layer() {
    Expect.given("rows", ROWS)
        .when(XorByHand::xorByHand)
        .mistakeIf(network -> network.layers().size() < 2, ONE_LAYER)
        .mistakeIf(
            network -> network.layers().stream().allMatch(Dense.class::isInstance),
            "Another activation: the chapter's numbers are for ReLU, find some for sigmoids.")
        .satisfies("two dense layers or more, each with Sigmoid", XorByHandTest::isSigmoid);
  }

  @Test
  @Points(2)
  void inputs_off_by_a_tenth() {
    Sequential network = Expect.given("rows", ROWS).when(XorByHand::xorByHand).value();
    Expect.seeds(
        100,
        random -> {
          double[] corner = ROWS[random.nextInt(4)];
          double[] x = {
            corner[0] + random.nextDouble(-0.1, 0.1), corner[1] + random.nextDouble(-0.1, 0.1)
          };
          Expect.given("x", x, "near", corner)
              .when(() -> network.predict(x)[0] > 0.5)
              .mistakeIf(
                  actual -> rightAtCorners(network),
                  "An edge of the band passes too close to a corner:"
                      + " halfway between the corners there is most room.")
              .mistakeIfThrows(ShapeException.class, SHAPE)
              .is(corner[0] != corner[1]);
        });
  }

  private static boolean[] table(Sequential network) {
    boolean[] table = new boolean[ROWS.length];
    for (int n = 0; n < ROWS.length; n++) {
      double[] outputs = network.predict(ROWS[n]);
      if (outputs.length != 1) {
        throw new ShapeException("The network has " + outputs.length + " outputs.");
      }
      table[n] = outputs[0] > 0.5;
    }
    return table;
  }

  private static boolean rightAtCorners(Sequential network) {
    boolean[] table = table(network);
    return !table[0] && table[1] && table[2] && !table[3];
  }

  /** Whether the neurons of the first layer are above or below 0.5 together, whatever comes in. */
  private static boolean areTwins(Sequential network) {
    Sequential hidden = Sequential.of(network.layers().get(0));
    return Arrays.stream(ROWS)
        .map(hidden::predict)
        .allMatch(a -> Arrays.stream(a).allMatch(one -> one > 0.5 == a[0] > 0.5));
  }

  private static boolean isSigmoid(Sequential network) {
    return network.layers().size() >= 2
        && network.layers().stream()
            .allMatch(
                layer -> layer instanceof Dense dense && dense.activation() instanceof Sigmoid);
  }
}
