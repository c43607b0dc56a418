package ch02;

import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class SigmoidPrimeTest {
  private static final double[] EDGES = {0, -0.0, -1, 1, -20, 20, -710, 710, -1000, 1000};

  @Test
  @Points(2)
  void the_worked_example() {
    call(0.3775).is(0.24130070857232525, 1e-12);
  }

  @Test
  @Points(2)
  void six_values_of_the_chapter() {
    call(-5).is(0.006648056670790155, 1e-12);
    call(-1).is(0.19661193324148185, 1e-12);
    call(0).is(0.25, 1e-12);
    call(0.5).is(0.2350037122015945, 1e-12);
    call(1).is(0.19661193324148185, 1e-12);
    call(2).is(0.10499358540350662, 1e-12);
  }

  @Test
  @Points(2)
  void flat_and_never_NaN_far_from_0() {
    for (double z : new double[] {-10_000, -1000, -710, 710, 1000, 10_000}) {
      call(z).is(0, 1e-12);
    }
  }

  @Test
  @Points(2)
  void any_z_with_its_mirror_image() {
    Expect.seeds(120, random -> {
      double z = anyZ(random);
      double cosh = Math.cosh(z / 2);
      call(z).is(1 / (4 * cosh * cosh), 1e-12);
      call(-z).is(1 / (4 * cosh * cosh), 1e-12);
      Expect.given("z", z)
          .when(() -> SigmoidPrime.sigmoidPrime(z) - SigmoidPrime.sigmoidPrime(-z))
          .is(0, 1e-12);
    });
  }

  @Test
  @Points(1)
  void agrees_with_the_difference_quotient() {
    Expect.seeds(100, random -> {
      double z = random.nextDouble(-10, 10);
      double h = 1e-5;
      call(z).is((sigmoid(z + h) - sigmoid(z - h)) / (2 * h), 1e-9);
    });
  }

  private static double anyZ(SeededRandom random) {
    boolean edge = random.nextInt(4) == 0;
    return edge ? EDGES[random.nextInt(EDGES.length)] : random.nextDouble(-30, 30);
  }

  private static double sigmoid(double z) {
    return 1 / (1 + Math.exp(-z));
  }

  private static double slopeAt(double z) {
    return sigmoid(z) * (1 - sigmoid(z));
  }

  private static Expectation<Double> call(double z) {
    double a = sigmoid(z);
    return Expect.given("z", z)
        .when(() -> SigmoidPrime.sigmoidPrime(z))
        .station("a", "σ(z)", a)
        .mistakeIf(
            slope -> Double.isNaN(slope),
            "NaN: infinity divided by infinity, or 0 times infinity. Compute a = σ(z) first; a (1 −"
                + " a) cannot overflow.")
        .mistake(
            slopeAt(a),
            "The sigmoid applied twice: the slope was taken at a instead of z.")
        .mistake(z * (1 - z), "z taken for the output: the formula is a (1 − a) with a = σ(z).")
        .mistake(
            a * (1 - a) * (1 - a * (1 - a)),
            "a (1 − a) taken for an output once more: it is the slope already.")
        .mistake(1 - a * a, "1 − a², the slope of tanh.")
        .mistake(a * (1 - a * a), "1 − a² in place of 1 − a: the formula is a (1 − a).")
        .mistake(a * (1 - z), "1 − z in place of 1 − a: the formula is a (1 − a).")
        .mistake(a, "The sigmoid itself: multiply it by 1 − a.")
        .mistake(1 - a, "The factor a is missing: a (1 − a).")
        .mistake(a * a, "a twice: the second factor is 1 − a.")
        .mistakeWhere(
            z < 20, () -> Math.exp(z) * (1 - Math.exp(z)),
            "The 1 is missing in the sigmoid: a = 1 / (1 + e^−z).")
        .mistake(a * (1 + a), "1 + a in place of 1 − a.")
        .mistake(0, "The parentheses are missing: a * (1 - a), or a small slope is cut to 0.")
        .mistake(z * a * (1 - a), "A factor z too many: the formula is a (1 − a).")
        .mistake(
            (1 + Math.exp(-z)) * -Math.exp(-z),
            "The parentheses are missing in the sigmoid: 1 / (1 + …), not 1 / 1 + …");
  }
}
