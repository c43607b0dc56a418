package ch07;

import nnbook.engine.random.SeededRandom;
import nnbook.exercise.Expect;
import nnbook.exercise.Expectation;
import nnbook.exercise.Points;
import org.junit.jupiter.api.Test;

class AtLeastOneDeadTest {
  private static final String ADDED =
      "Adding counts the case of two dead units twice: start from \"all of them live\".";

  @Test
  @Points(2)
  void two_units() {
    call(2)
        .mistakeIf(
            actual -> Math.abs(actual - 0.4375) < 0.03,
            "Close, as from a simulation: there is a formula.")
        .mistake(1, "3 / 4 is 0 in ints: write 0.75.")
        .is(0.4375, 1e-12);
  }

  @Test
  @Points(1)
  void many_units() {
    check(0, 0);
    check(1, 0.25);
    check(8, 0.899887084960937);
    check(20, 0.996828788061066);
    check(1000, 1);
  }

  private static void check(int units, double expected) {
    call(units)
        .mistakeIf(actual -> actual > 1, ADDED)
        .mistakeIfThrows(
            IllegalArgumentException.class, "No unit is allowed: then none is dead, 0.")
        .is(expected, 1e-12);
  }

  private static Expectation<Double> call(int units) {
    return Expect.given("units", units)
        .when(() -> AtLeastOneDead.atLeastOneDead(units))
        .mistake(units / 4.0, ADDED)
        .mistake(
            Math.pow(0.25, units), "That is how likely all of them are dead: one is enough.")
        .mistake(
            Math.pow(0.75, units), "That is how likely all of them live: subtract it from 1.")
        .mistake(
            1 - Math.pow(0.25, units), "Turned round: a unit lives with 3/4, and all must live.")
        .mistake(
            1 - Math.pow(0.5, units),
            "A unit is dead only when both its weights are negative: 1/4, not 1/2.")
        .mistake(
            1 - Math.pow(0.875, units),
            "1/8 for a dead unit: the bias is 0, so only the two signs of its weights count.")
        .mistake(
            units / 4.0 * Math.pow(0.75, units - 1),
            "That is exactly one dead unit: two dead ones count as well.")
        .mistake(
            1 - Math.pow(0.75, units - 1), "One unit too few: the exponent is the number of units.")
        .mistake(
            1 - 0.75 * units,
            "0.75 times the number of units: each unit multiplies by 0.75 again.")
        .mistake(
            1 - Math.pow(units, 0.75), "Base and exponent are exchanged: Math.pow(0.75, units).")
        .mistake(
            1 - Math.exp(-units / 4.0),
            "That is nearly so for many unlikely cases: here each unit lives with 3/4, exactly.");
  }

  @Test
  @Points(2)
  void as_often_as_in_ten_thousand_draws() {
    Expect.seeds(
        100,
        random -> {
          int units = 1 + random.nextInt(10);
          double measured = measured(units, random);
          Expect.given("units", units, "measured share", measured)
              .when(() -> AtLeastOneDead.atLeastOneDead(units))
              .satisfies(
                  "within 0.025 of the measured share",
                  actual -> Math.abs(actual - measured) <= 0.025);
        });
  }

  @Test
  @Points(1)
  void refuses_a_negative_number() {
    Expect.given("units", -1)
        .when(() -> AtLeastOneDead.atLeastOneDead(-1))
        .mistakeIfReturns("A negative number of units makes no sense: check it.")
        .fails(IllegalArgumentException.class);
  }

  /** The share of draws in which some unit has two negative weights. */
  private static double measured(int units, SeededRandom random) {
    int hits = 0;
    for (int draw = 0; draw < 10_000; draw++) {
      boolean dead = false;
      for (int j = 0; j < units; j++) {
        boolean first = random.nextDouble() < 0.5;
        boolean second = random.nextDouble() < 0.5;
        dead |= first && second;
      }
      hits += dead ? 1 : 0;
    }
    return hits / 10_000.0;
  }
}
