package ch01;

import java.util.Arrays;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.neuron.Neuron;
import org.junit.jupiter.api.Test;

class NorGateTest {
  private static final String AT_ZERO =
      "The gate fires at z = 0: a neuron fires when z > 0, so write > and not >=.";
  private static final String SWAPPED =
      "The middle rows are exchanged: (0, 1) comes before (1, 0), and x2 is the 1 in (0, 1).";
  private static final String NO_BIAS =
      "The bias is missing, or its sign is reversed: z is w1 x1 + w2 x2 + b, to be compared with"
          + " 0.";

  @Test
  @Points(1)
  void gate_reads_three_gates_from_the_chapter() {
    Expect.given("w1", 1.0, "w2", 1.0, "b", -1.5)
        .when(() -> NorGate.gate(1, 1, -1.5))
        .mistake(new boolean[] {false, true, true, true}, NO_BIAS)
        .mistake(new boolean[] {true, false, false, false}, "The rows are reversed: (0, 0) first.")
        .mistake(
            new boolean[] {true, true, true, false},
            "Every answer is turned around: the neuron fires when z > 0.")
        .mistake(new boolean[] {true, true, true, true}, "The bias is subtracted: add b.")
        .is(new boolean[] {false, false, false, true});
    Expect.given("w1", -1.0, "w2", -1.0, "b", 1.5)
        .when(() -> NorGate.gate(-1, -1, 1.5))
        .mistake(
            new boolean[] {false, true, true, false},
            "In the row (0, 0) z is the bias alone, and that can be above 0.")
        .is(new boolean[] {true, true, true, false});
    Expect.given("w1", 1.0, "w2", -1.0, "b", -0.5)
        .when(() -> NorGate.gate(1, -1, -0.5))
        .mistake(new boolean[] {false, true, false, false}, SWAPPED)
        .is(new boolean[] {false, false, true, false});
  }

  @Test
  @Points(1)
  void gate_stays_silent_at_zero() {
    Expect.given("w1", 1.0, "w2", 1.0, "b", -1.0)
        .when(() -> NorGate.gate(1, 1, -1))
        .mistake(new boolean[] {false, true, true, true}, AT_ZERO)
        .is(new boolean[] {false, false, false, true});
    Expect.given("w1", 0.0, "w2", 0.0, "b", 0.0)
        .when(() -> NorGate.gate(0, 0, 0))
        .mistake(new boolean[] {true, true, true, true}, AT_ZERO)
        .explainIf(
            fired -> fired.length == 4,
            "Here z is exactly 0 in every row, and a neuron fires only above 0: > in each of them.")
        .is(new boolean[4]);
  }

  @Test
  @Points(1)
  void gate_reads_any_weights() {
    int[] choices = {-1000, -2, -1, 0, 1, 2, 1000};
    Expect.seeds(
        100,
        random -> {
          int w1 = choices[random.nextInt(7)];
          int w2 = choices[random.nextInt(7)];
          int b = choices[random.nextInt(7)];
          Expect.given("w1", (double) w1, "w2", (double) w2, "b", (double) b)
              .when(() -> NorGate.gate(w1, w2, b))
              .mistake(above(-0.5, w1, w2, b), AT_ZERO)
              .mistake(above(0.5, w2, w1, b), SWAPPED)
              .mistake(above(0.5, w1, w2, 0), NO_BIAS)
              .is(above(0.5, w1, w2, b));
        });
  }

  @Test
  @Points(2)
  void norGate_fires_when_both_inputs_are_0_and_never_else() {
    Expect.given()
        .when(NorGate::norGate)
        .mistakeIf(w -> w.length != 3, "The answer has three numbers: w1, w2 and b.")
        .mistakeIf(
            w -> w[2] == 0 && w[0] <= 0 && w[1] <= 0,
            "The bias is 0: then z is exactly 0 at (0, 0), and the neuron fires only above 0.")
        .mistakeIf(
            w -> answers(w).equals("0111") && w[2] == 0,
            "That is OR: turn both weights around, and take a bias above 0.")
        .mistakeIf(w -> answers(w).equals("0111"), "That is OR: turn every sign around.")
        .mistakeIf(
            w -> answers(w).equals("1110"),
            "That is NAND: one input alone must already pull z down to 0 or below.")
        .mistakeIf(w -> answers(w).equals("0001"), "That is AND, which fires at (1, 1) only.")
        .mistakeIf(w -> answers(w).equals("0000"), "It never fires: at (0, 0) z is the bias.")
        .mistakeIf(
            w -> w.length == 3, "At (0, 0) z must be above 0, in the other rows 0 or below.")
        .satisfies(
            "{w1, w2, b} with the answers 1, 0, 0, 0",
            w -> w.length == 3 && answers(w).equals("1000"));
  }

  /** With whole numbers, z ≥ 0 is z > -0.5 and z > 0 is z > 0.5. */
  private static boolean[] above(double threshold, int w1, int w2, int b) {
    return new boolean[] {
      b > threshold, b + w2 > threshold, b + w1 > threshold, b + w2 + w1 > threshold
    };
  }

  private static String answers(double[] w) {
    Neuron neuron = new Neuron(Arrays.copyOf(w, 2), w[2]);
    String answers = "";
    for (int row = 0; row < 4; row++) {
      answers += neuron.output(row / 2, row % 2) > 0 ? "1" : "0";
    }
    return answers;
  }
}
