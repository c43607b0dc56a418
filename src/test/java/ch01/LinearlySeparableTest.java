package ch01;

import java.util.stream.IntStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.neuron.Neuron;
import org.junit.jupiter.api.Test;

class LinearlySeparableTest {
  private static final String NEGATIVE =
      "NAND and NOR need negative weights: let the search run below 0 too.";
  private static final String NARROW =
      "The search is too narrow: NAND needs a bias above 1 with weights −1. Let it run to ±2.";
  private static final String POSITIVE_BIAS =
      "NAND and NOR need a bias above 0: let the search for b run above 0 too.";
  private static final String CONSTANT =
      "The constant tables count: weights 0 and bias −1 never fire, bias 1 always fires.";
  private static final String REFUSED = "Refused, though the tables are the numbers 0 to 15.";
  private static final String RANGE =
      "A number outside 0 to 15 isn't a table: throw IllegalArgumentException.";

  private static final String NO =
      "The answer is no for all 16 tables, whatever comes in: does the search ever find something?";
  private static final String YES = "Every table passes, XOR (6) and XNOR (9) too.";

  @Test
  @Points(2)
  void one_neuron_computes_AND_OR_NAND_and_NOR() {
    separable(8, "One neuron computes AND: weights 1 and 1, bias −1.5.");
    separable(14, "One neuron computes OR: weights 1 and 1, bias −0.5.");
    separable(1, "One neuron computes NOR: weights −1 and −1, bias 0.5.");
    separable(7, "One neuron computes NAND: weights −1 and −1, bias 1.5.");
  }

  @Test
  @Points(1)
  void no_neuron_computes_XOR_or_XNOR() {
    for (int table : new int[] {6, 9}) {
      Expect.given("truthTable", table)
          .when(() -> LinearlySeparable.linearlySeparable(table))
          .mistakeIf(separable -> tables() == 16, YES)
          .mistake(true, "No line separates the diagonals of XOR (6) and XNOR (9).")
          .is(false);
    }
  }

  @Test
  @Points(1)
  void the_number_of_separable_tables() {
    Expect.given("tables", "0 to 15")
        .when(() -> tables())
        .mistakeIf(n -> n == 0, NO)
        .mistakeIf(n -> n == 16, YES)
        .mistakeIf(n -> n < 14 && !answer(7) && answer(1), NARROW)
        .mistakeIf(n -> (n == 12 || n == 13) && !(answer(0) && answer(15)), CONSTANT)
        .mistake(15, "One table too many: XOR (6) and XNOR (9) are both impossible.")
        .satisfies("another number, which is yours to find", n -> n == 14);
  }

  @Test
  @Points(2)
  void what_a_neuron_computes_is_separable() {
    int[] choices = {-1000, -2, -1, 0, 1, 2, 1000};
    Expect.seeds(
        100,
        random -> {
          double[] w = {choices[random.nextInt(7)], choices[random.nextInt(7)]};
          double b = choices[random.nextInt(7)];
          int table = table(new Neuron(w, b));
          Expect.given("w", w, "b", b, "truthTable", table)
              .when(() -> LinearlySeparable.linearlySeparable(table))
              .mistakeIf(answer -> tables() == 0, NO)
              .mistakeIf(answer -> table == 0 || table == 15, CONSTANT)
              .mistake(false, "The neuron above computes this table, so it is separable.")
              .mistakeIfThrows(IllegalArgumentException.class, REFUSED)
              .is(true);
        });
  }

  @Test
  @Points(1)
  void refuses_numbers_that_are_no_table() {
    for (int table : new int[] {-1, 16, 1000}) {
      Expect.given("truthTable", table)
          .when(() -> LinearlySeparable.linearlySeparable(table))
          .mistakeIfReturns(RANGE)
          .fails(IllegalArgumentException.class);
    }
  }

  private static void separable(int table, String message) {
    Expect.given("truthTable", table)
        .when(() -> LinearlySeparable.linearlySeparable(table))
        .mistakeIf(separable -> tables() == 0, NO)
        .mistakeIf(
            separable -> tables() == 1,
            "Only one table passes: go on past weights that do not fit, and return false only after"
                + " all of them.")
        .mistakeIf(
            separable -> tables() == 2 && answer(6) && answer(9),
            "The answer is turned around: XOR (6) and XNOR (9) are the two that are not separable.")
        .mistakeIf(
            separable -> answer(10) && answer(12) && !answer(1) && !answer(2) && !answer(4),
            NEGATIVE)
        .mistakeIf(separable -> answer(2) && answer(4) && !answer(1) && answer(8), POSITIVE_BIAS)
        .mistakeIf(
            separable -> answer(1) && answer(2) && answer(4) && answer(8) && !answer(7), NARROW)
        .mistake(false, message)
        .mistakeIfThrows(IllegalArgumentException.class, REFUSED)
        .is(true);
  }

  private static int tables() {
    return (int) IntStream.range(0, 16).filter(LinearlySeparableTest::answer).count();
  }

  private static boolean answer(int table) {
    return LinearlySeparable.linearlySeparable(table);
  }

  private static int table(Neuron neuron) {
    int table = 0;
    for (int row = 0; row < 4; row++) {
      table += neuron.output(row / 2, row % 2) > 0 ? 1 << row : 0;
    }
    return table;
  }
}
