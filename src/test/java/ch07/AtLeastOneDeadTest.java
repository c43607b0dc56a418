package ch07;

import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class AtLeastOneDeadTest {
  private static final String ADDED =
      "Adding counts the case of two dead units twice: start from \"all of them live\".";

  @Test
  @Points(2)
  void two_units_with_two_inputs() {
    call(2, 2)
        .mistakeIf(
            actual -> Math.abs(actual - 0.4375) < 0.03,
            "Close but not exact, as after rounding or from a simulation: there is a formula.")
        .mistakeIf(
            actual -> actual == 0 && AtLeastOneDead.atLeastOneDead(1, 2) == 0,
            "1 / 4 is 0 in ints: write 0.25, or a power of 0.5.")
        .is(0.4375, 1e-12);
  }

  @Test
  @Points(1)
  void more_units_and_more_inputs() {
    check(8, 2, 0.899887084960937);
    check(2, 3, 0.234375);
    check(32, 10, 0.0307815643716778);
    check(20, 2, 0.996828788061066);
    check(1000, 2, 1);
    check(1, 2, 0.25);
    check(3, 1, 0.875);
    check(0, 2, 0);
    check(5, 40, 4.547473508864641e-12);
    check(5, 70, 0);
  }

  private static void check(int units, int inputs, double expected) {
    call(units, inputs)
        .mistakeIf(
            actual -> actual > 1,
            "Above 1, which no probability is: from 1, subtract how likely it is that all live.")
        .mistakeIfThrows(
            IllegalArgumentException.class,
            units == 0
                ? "0 units are a legal question: none of them is dead, so the answer is 0."
                : "Refused, though nothing is wrong: only a negative number of units is to be"
                    + " refused, and less than one input.")
        .is(expected, 1e-12);
  }

  private static Expectation<Double> call(int units, int inputs) {
    double dead = Math.pow(0.5, inputs);
    return Expect.given("units", units, "inputs", inputs)
        .when(() -> AtLeastOneDead.atLeastOneDead(units, inputs))
        .mistakeWhere(
            units != inputs, () -> 1 - Math.pow(1 - Math.pow(0.5, units), inputs),
            "Units and inputs have changed places: one factor ½ for each input of a unit, and one"
                + " chance to live for each unit.")
        .mistakeWhere(
            inputs > 31 && inputs < 64,
            () -> 1 - Math.pow(1 - 1.0 / (1 << inputs), units),
            "The shift of an int starts over at 32, where 1 << 32 is 1: take a power of 0.5.")
        .mistakeWhere(
            inputs > 63,
            () -> 1 - Math.pow(1 - 1.0 / (1L << inputs), units),
            "The shift of a long starts over at 64, where 1L << 64 is 1: take a power of 0.5.")
        .mistakeWhere(
            units > 1, () -> dead, "That is how likely one given unit is dead: there are several.")
        .mistake(units * dead, ADDED)
        .mistake(
            Math.pow(dead, units), "That is how likely all of them are dead: one is enough.")
        .mistake(
            Math.pow(1 - dead, units), "That is how likely all of them live: subtract it from 1.")
        .mistake(
            1 - Math.pow(dead, units),
            "Turned round: a unit lives unless all its weights are negative, and all must live.")
        .mistake(
            1 - Math.pow(0.5, units),
            "A unit is dead only when all its weights are negative: 1/4 for two, not 1/2.")
        .mistake(
            1 - Math.pow(1 - dead / 2, units),
            "Half as likely as it is: the bias is 0, so only the signs of the weights count.")
        .mistake(
            units * dead * Math.pow(1 - dead, units - 1),
            "That is exactly one dead unit: two dead ones count as well.")
        .mistake(
            1 - Math.pow(1 - dead, units - 1),
            "One unit too few: the exponent is the number of units.")
        .mistake(
            1 - (1 - dead) * units,
            "The chance to live times the number of units: each unit multiplies by it again.")
        .mistake(
            1 - Math.pow(units, 1 - dead),
            "Base and exponent are exchanged: the number of units is the exponent.")
        .mistake(
            1 - Math.exp(-units * dead),
            "That is nearly so for many unlikely cases: here the chance to live is exact.")
        .mistake(
            1 - Math.pow(0.75, units),
            "1/4 for any number of inputs: with more inputs, more weights have to be negative.")
        .mistake(
            1 - Math.pow(1 - 1.0 / (inputs * inputs), units),
            "1/8 with three inputs, not 1/9: each further weight halves it.")
        .mistake(
            1 - Math.pow(1 - 0.5 / inputs, units),
            "1/8 with three inputs, not 1/6: each further weight halves it.")
        .mistake(
            1 - Math.pow(1 - Math.pow(0.5, Math.pow(2, inputs)), units),
            "A half for each example: the signs of the weights decide, a half for each of them.");
  }

  @Test
  @Points(2)
  void as_often_as_in_ten_thousand_draws() {
    Expect.seeds(
        100,
        random -> {
          int units = 1 + random.nextInt(10);
          int inputs = 2 + random.nextInt(3);
          double measured = measured(units, inputs, random);
          Expect.given("units", units, "inputs", inputs, "measured fraction", measured)
              .when(() -> AtLeastOneDead.atLeastOneDead(units, inputs))
              .satisfies(
                  "within 0.025 of the measured fraction",
                  actual -> Math.abs(actual - measured) <= 0.025);
        });
  }

  @Test
  @Points(1)
  void refuses_a_negative_number_of_units_and_no_input() {
    refuses(-1, 2, "A negative number of units makes no sense: refuse it.");
    refuses(2, 0, "A unit without an input has no weight: refuse inputs below 1.");
  }

  private static void refuses(int units, int inputs, String sentence) {
    Expect.given("units", units, "inputs", inputs)
        .when(() -> AtLeastOneDead.atLeastOneDead(units, inputs))
        .mistakeIfReturns(sentence)
        .mistakeIfThrows(ArithmeticException.class, sentence)
        .fails(IllegalArgumentException.class);
  }

  /** The fraction of draws in which some unit has only negative weights. */
  private static double measured(int units, int inputs, SeededRandom random) {
    int hits = 0;
    for (int draw = 0; draw < 10_000; draw++) {
      boolean dead = false;
      for (int j = 0; j < units; j++) {
        boolean negative = true;
        for (int i = 0; i < inputs; i++) {
          negative &= random.nextDouble() < 0.5;
        }
        dead |= negative;
      }
      hits += dead ? 1 : 0;
    }
    return hits / 10_000.0;
  }
}
