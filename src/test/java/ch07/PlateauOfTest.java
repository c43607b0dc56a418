package ch07;

import ch07.PlateauOf.Plateau;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Test;

class PlateauOfTest {
  private static final double HALF = 0.34657359027997264;
  private static final double THREE_QUARTERS = 0.47738562622110975;
  private static final double CHANCE = 0.6931471805599453;
  private static final String NATURAL =
      "Chance level is the natural logarithm of 2, Math.log(2), not 1 and not 0.301.";
  private static final String SOLVED =
      "Below 0.1 a run counts as solved, whatever it is exactly.";
  private static final String ROOM =
      "A run creeps toward its plateau and never quite arrives: allow a distance of 0.01,"
          + " from the plateau with all its digits.";
  private static final String TURNED =
      "A plateau is told far from it and not near it: the distance must be at most 0.01.";
  private static final String NEAREST =
      "Not every loss lies on a plateau: farther than 0.01 from all of them is MOVING.";

  @Test
  @Points(2)
  void four_trainings_of_a_thousand_epochs() {
    check(0.00636642532937018, Plateau.SOLVED, SOLVED);
    Expect.given("loss", 0)
        .when(() -> PlateauOf.plateauOf(0))
        .mistakeIfThrows(
            IllegalArgumentException.class,
            "A loss of 0 is possible, and as good as it gets: refuse only what is below 0.")
        .is(Plateau.SOLVED);
    check(0.34740037892288567, Plateau.HALF, ROOM);
    check(0.47787449406303606, Plateau.THREE_QUARTERS, ROOM);
    check(CHANCE, Plateau.CHANCE, "Near Math.log(2), which is 0.6931, it is CHANCE: print yours.");
  }

  @Test
  @Points(1)
  void losses_between_the_plateaus() {
    for (double loss : new double[] {0.1, 0.2, 0.3, 0.41, 0.55, 0.6, 0.75, 1000}) {
      check(loss, Plateau.MOVING, NEAREST);
    }
  }

  @Test
  @Points(2)
  void any_loss() {
    for (int k = 0; k < 3; k++) {
      check(near(k) - 0.00999, expected(near(k)), ROOM);
      check(near(k) + 0.00999, expected(near(k)), ROOM);
    }
    Expect.seeds(
        100,
        random -> {
          double loss = random.nextInt(4) == 0 ? random.nextDouble() : near(random.nextInt(3))
              + random.nextDouble(-0.02, 0.02);
          check(loss, expected(loss), "");
        });
  }

  @Test
  @Points(1)
  void refuses_what_is_no_loss() {
    refuses(-0.1, "A cross-entropy is never negative: refuse it before you compare.");
    refuses(Double.NaN, "NaN is smaller than nothing and greater than nothing: !(loss >= 0)"
        + " finds it, loss < 0 does not.");
  }

  private static void refuses(double loss, String sentence) {
    Expect.given("loss", loss)
        .when(() -> PlateauOf.plateauOf(loss))
        .mistakeIfReturns(sentence)
        .fails(IllegalArgumentException.class);
  }

  private static void check(double loss, Plateau expected, String sentence) {
    Expect.given("loss", loss)
        .when(() -> PlateauOf.plateauOf(loss))
        .mistakeIf(
            actual -> PlateauOf.plateauOf(CHANCE) == Plateau.MOVING
                && PlateauOf.plateauOf(0.2) == Plateau.CHANCE,
            "CHANCE and MOVING are exchanged: near ln 2 it is CHANCE.")
        .mistakeIf(actual -> isTurned(HALF, Plateau.HALF), TURNED)
        .mistakeIf(actual -> isTurned(THREE_QUARTERS, Plateau.THREE_QUARTERS), TURNED)
        .mistakeIf(
            actual -> PlateauOf.plateauOf(CHANCE) == Plateau.MOVING
                && PlateauOf.plateauOf(Math.log10(2)) == Plateau.CHANCE,
            NATURAL)
        .mistakeIf(
            actual -> expected == Plateau.MOVING && actual == Plateau.SOLVED
                && PlateauOf.plateauOf(0.2) == Plateau.SOLVED,
            "0.2 is not below 0.1, so it is not SOLVED.")
        .mistakeIf(
            actual -> expected == Plateau.MOVING && actual != Plateau.SOLVED
                && PlateauOf.plateauOf(0.2) == actual && movesBetween(),
            "The distance has a sign: take Math.abs, or every loss below counts as near.")
        .mistakeIf(
            actual -> expected == Plateau.MOVING && PlateauOf.plateauOf(1000) == actual
                && actual != Plateau.MOVING && movesBetween(),
            "The distance has a sign: take Math.abs, or every loss above counts as near.")
        .mistakeIf(
            actual -> loss == 0.1 && actual == Plateau.SOLVED,
            "Exactly 0.1 is not below 0.1: compare with <.")
        .mistakeIf(
            actual -> expected == Plateau.THREE_QUARTERS && actual == Plateau.MOVING
                && PlateauOf.plateauOf(THREE_QUARTERS) == Plateau.MOVING,
            "The plateau is at ¾ (ln 3 − ⅔ ln 2), which is 0.4774: print yours. The mean is"
                + " over all four rows, 3 / 4 and 2 / 3 are 0 in ints, and ¾ comes before the"
                + " parentheses.")
        .mistakeIf(
            actual -> expected == Plateau.HALF && actual == Plateau.MOVING
                && PlateauOf.plateauOf(HALF) == Plateau.MOVING,
            "The plateau is at ½ ln 2, which is 0.3466: print yours. 1 / 2 is 0 in"
                + " ints, and ln is Math.log.")
        .mistakeIf(
            actual -> expected != Plateau.MOVING && expected != Plateau.SOLVED
                && actual == Plateau.MOVING
                && PlateauOf.plateauOf(HALF) == Plateau.HALF
                && PlateauOf.plateauOf(CHANCE) == Plateau.CHANCE, ROOM)
        .mistakeIf(
            actual -> loss == 0.3 && actual == Plateau.HALF
                && PlateauOf.plateauOf(0.2) == Plateau.MOVING,
            "The distance is too wide: 0.3 is 0.047 away from its plateau, and 0.01 is allowed.")
        .mistakeIf(
            actual -> expected == Plateau.MOVING && actual != Plateau.SOLVED && movesBetween(),
            "The distance is too wide for one plateau: 0.01 is allowed.")
        .mistakeIf(actual -> expected == Plateau.MOVING, NEAREST)
        .mistakeIf(
            actual -> expected == Plateau.SOLVED && PlateauOf.plateauOf(0) == Plateau.SOLVED
                && PlateauOf.plateauOf(0.005) == Plateau.MOVING,
            "Below 0.1 a run counts as solved, not only near 0.")
        .mistakeIf(actual -> actual == Plateau.MOVING && !sentence.isEmpty(), sentence)
        .mistakeIf(
            actual -> PlateauOf.plateauOf(HALF) == Plateau.THREE_QUARTERS
                && PlateauOf.plateauOf(THREE_QUARTERS) == Plateau.HALF,
            "HALF and THREE_QUARTERS are swapped: ½ ln 2 is 0.3466, the other one is 0.4774.")
        .mistakeIf(
            actual -> expected == Plateau.SOLVED && loss > 0,
            SOLVED)
        .mistakeIf(
            actual -> expected != Plateau.MOVING && actual != Plateau.MOVING,
            "That is another plateau: ½ ln 2 is HALF, 0.4774 THREE_QUARTERS, and ln 2 CHANCE.")
        .is(expected);
  }

  /** Whether it is this plateau at 0.2, which is near none, and not at its own loss. */
  private static boolean isTurned(double loss, Plateau plateau) {
    return PlateauOf.plateauOf(0.2) == plateau && PlateauOf.plateauOf(loss) != plateau;
  }

  private static boolean movesBetween() {
    return PlateauOf.plateauOf(0.41) == Plateau.MOVING
        && PlateauOf.plateauOf(0.55) == Plateau.MOVING;
  }

  private static double near(int plateau) {
    return new double[] {HALF, THREE_QUARTERS, CHANCE}[plateau];
  }

  private static Plateau expected(double loss) {
    Plateau[] known = {Plateau.HALF, Plateau.THREE_QUARTERS, Plateau.CHANCE};
    for (int k = 0; k < known.length; k++) {
      if (near(k) - 0.01 <= loss && loss <= near(k) + 0.01) {
        return known[k];
      }
    }
    return loss < 0.1 ? Plateau.SOLVED : Plateau.MOVING;
  }
}
