package ch02;

import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class StableSigmoidTest {
  private static final double[] EDGES = {0, -0.0, -1, 1, -40, 40, -710, 710, -1000, 1000};

  @Test
  @Points(2)
  void the_worked_example() {
    call(0.3775).is(0.5932699921071872, 1e-12);
  }

  @Test
  @Points(2)
  void six_values_of_the_chapter() {
    call(-5).is(0.0066928509242848554, 1e-12);
    call(-1).is(0.2689414213699951, 1e-12);
    call(0).is(0.5, 1e-12);
    call(0.5).is(0.6224593312018546, 1e-12);
    call(1).is(0.7310585786300049, 1e-12);
    call(2).is(0.8807970779778823, 1e-12);
  }

  @Test
  @Points(2)
  void never_NaN_however_large_z_is() {
    for (double z : new double[] {710, 1000, 10_000}) {
      call(z).is(1, 1e-12);
      call(-z).is(0, 1e-12);
    }
  }

  @Test
  @Points(2)
  void any_z_with_its_mirror_image() {
    Expect.seeds(120, random -> {
      double z = anyZ(random);
      call(z).is(0.5 * (1 + Math.tanh(z / 2)), 1e-12);
      call(-z).is(0.5 * (1 - Math.tanh(z / 2)), 1e-12);
      Expect.given("z", z)
          .when(() -> StableSigmoid.stableSigmoid(z) + StableSigmoid.stableSigmoid(-z))
          .is(1, 1e-12);
    });
  }

  @Test
  @Points(1)
  void never_falls_when_z_grows() {
    Expect.seeds(120, random -> {
      double z = anyZ(random);
      double further = z + random.nextDouble(0, 10);
      Expect.given("z", z, "further right", further)
          .when(() -> StableSigmoid.stableSigmoid(further) - StableSigmoid.stableSigmoid(z))
          .mistakeIf(
              rise -> Double.isNaN(rise), "Infinity divided by infinity: a power overflows.")
          .mistake(
              1 / (1 + Math.exp(further)) - 1 / (1 + Math.exp(z)),
              "The sign in the exponent is missing: e to the power −z.")
          .satisfies("a rise between 0 and 1", rise -> rise >= 0 && rise <= 1);
    });
  }

  @Test
  @Points(1)
  void small_results_keep_their_digits() {
    Expect.seeds(100, random -> {
      double z = random.nextDouble(-700, -40);
      call(z).is(0, 1e-12);
      Expect.given("z", z, "compared", "σ(z) divided by e^z, which is 1 for such a z")
          .when(() -> StableSigmoid.stableSigmoid(z) / Math.exp(z))
          .mistakeIf(
              ratio -> ratio == 0 && isLimited(),
              "Below some z the answer is 0, by a limit or by rounding: the sigmoid is small there,"
                  + " but not 0.")
          .mistakeIf(
              ratio -> ratio == 0 && StableSigmoid.stableSigmoid(-41) == 0,
              "The digits of a small result are lost, by a limit or by 1 − (almost 1), which is 0."
                  + " Write the sigmoid as one fraction, for every z.")
          .mistake(0, "A float holds no number that small: compute with double throughout.")
          .mistakeIf(
              ratio -> ratio > 2,
              "A clipped z, or a small number added: far below 0 the result is too large.")
          .is(1, 1e-9);
    });
  }

  @Test
  @Points(2)
  void the_probability_of_no() {
    no(0.3775).is(0.40673000789281277, 1e-12);
    no(0).is(0.5, 1e-12);
    for (double z : new double[] {-1000, -710, 710, 1000}) {
      no(z).is(z < 0 ? 1 : 0, 1e-12);
    }
    Expect.seeds(100, random -> {
      double z = anyZ(random);
      no(z).is(0.5 * (1 - Math.tanh(z / 2)), 1e-12);
    });
  }

  @Test
  @Points(2)
  void a_small_no_keeps_its_digits() {
    for (double z : new double[] {40, 100, 700}) {
      Expect.given("z", z, "compared", "1 − σ(z) divided by e^−z, which is 1 for such a z")
          .when(() -> StableSigmoid.oneMinusSigmoid(z) / Math.exp(-z))
          .mistakeIf(
              ratio -> ratio == 0,
              "The digits of a small \"no\" are lost, by a limit or by 1 − σ(z), where σ(z) is"
                  + " rounded to 1. Write 1 − σ(z) as one fraction, for every z.")
          .is(1, 1e-9);
    }
  }

  private static Expectation<Double> no(double z) {
    double yes = 1 / (1 + Math.exp(-z));
    return Expect.given("z", z)
        .when(() -> StableSigmoid.oneMinusSigmoid(z))
        .mistakeIf(
            a -> Double.isNaN(a) && z < 0,
            "e^−z overflows below z = −710, above and below the bar. Find the form where only the"
                + " denominator can overflow.")
        .mistakeIf(
            a -> Double.isNaN(a) && z > 0,
            "e^z overflows above z = 710, above and below the bar. Find the form where only the"
                + " denominator can overflow.")
        .mistake(z == 0 ? Double.NaN : yes, "This is σ(z) itself, the probability of \"yes\".")
        .mistakeIf(
            a -> (a == 0 || a == 1) && Math.abs(z) > 1
                && StableSigmoid.oneMinusSigmoid(1) > 0.001
                && StableSigmoid.oneMinusSigmoid(-1) < 0.999 && Math.abs(z) < 36,
            "Cut off too early: here 1 − σ(z) is near 0 or 1, but its digits still count.")
        .mistake(
            yes * (1 - yes), "That is the slope of σ: what is missing to 1 is wanted, 1 − σ(z).")
        .mistake(-yes, "This is −σ(z): what is missing to 1 is wanted.")
        .mistake(1 / yes, "1 divided by σ(z): what is missing to 1 is wanted.")
        .mistake(Math.exp(-z), "The power alone, e^−z: bring 1 − σ(z) over one denominator.")
        .mistake(
            1 / 1 + Math.exp(z),
            "This is 1 + e^z, as 1 / 1 + e^z is in Java: divide 1 by all of it.");
  }

  /** Whether it is 0 from a place on where neither 1 − (almost 1) nor a float is 0. */
  private static boolean isLimited() {
    double small = StableSigmoid.stableSigmoid(-35);
    double smaller = StableSigmoid.stableSigmoid(-41);
    return small == 0 || Math.abs(smaller / Math.exp(-41) - 1) < 1e-12;
  }

  private static double anyZ(SeededRandom random) {
    boolean edge = random.nextInt(4) == 0;
    return edge ? EDGES[random.nextInt(EDGES.length)] : random.nextDouble(-30, 30);
  }

  private static Expectation<Double> call(double z) {
    double right = 1 / (1 + Math.exp(-z));
    return Expect.given("z", z)
        .when(() -> StableSigmoid.stableSigmoid(z))
        .mistakeIf(
            a -> Double.isNaN(a) && z > 0,
            "Infinity divided by infinity: e^z overflows from z = 710 on. Find the form where only"
                + " the denominator can overflow.")
        .mistakeIf(
            a -> Double.isNaN(a) && z < 0,
            "Infinity divided by infinity: e^−z overflows from z = −710 down. Find the form where"
                + " only the denominator can overflow.")
        .mistakeIf(
            a -> z < 0 && Math.abs(a - (1 - right)) < 1e-9 && StableSigmoid.stableSigmoid(1) > 0.5,
            "Right above 0; below it, this is σ(−z): there σ(z) is e^z / (1 + e^z).")
        .mistake(1 / (1 + Math.exp(z)), "The sign in the exponent is missing: e to the power −z.")
        .mistake(
            1 / 1 + Math.exp(-z), "The parentheses are missing: 1 / (1 + …), not 1 / 1 + …")
        .mistake(1 / (1 - Math.exp(-z)), "A minus in the denominator: 1 + e^−z.")
        .mistakeWhere(
            z < 0, () -> Math.exp(z) / (1 - Math.exp(z)),
            "A minus in the denominator: e^z / (1 + e^z).")
        .mistakeIf(
            a -> (a == 0 || a == 1) && Math.abs(z) > 1 && StableSigmoid.stableSigmoid(1) < 0.999
                && StableSigmoid.stableSigmoid(-1) > 0.001,
            "Cut off too early: here the sigmoid is near 0 or 1, but its digits still count.")
        .mistakeWhere(
            Math.abs(z) < 15, () -> 0.5 * (1 + Math.tanh(z)),
            "The half inside is missing: tanh of z / 2 gives the sigmoid.")
        .mistake(Math.tanh(z), "Tanh, which runs from −1 to 1.")
        .mistake(Math.exp(-z), "The power e^−z alone: add 1 and divide 1 by the sum.")
        .mistake(
            right * (1 - right), "The slope of the sigmoid; here we want its value.");
  }
}
