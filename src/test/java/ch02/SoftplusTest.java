package ch02;

import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class SoftplusTest {
  private static final double[] EDGES = {0, -0.0, -1, 1, -1000, 1000};

  private static final String CUT =
      "Cut off too early: here ln(1 + e^−|z|) is small, but its digits still count.";

  @Test
  @Points(2)
  void the_worked_example() {
    call(1).is(1.3132616875182228, 1e-12);
  }

  @Test
  @Points(2)
  void six_values_of_the_chapter() {
    call(-5).is(0.006715348489118068, 1e-12);
    call(-1).is(0.31326168751822286, 1e-12);
    call(0).is(0.6931471805599453, 1e-12);
    call(0.5).is(0.9740769841801067, 1e-12);
    call(1).is(1.3132616875182228, 1e-12);
    call(2).is(2.1269280110429727, 1e-12);
  }

  @Test
  @Points(2)
  void a_thousand_stays_a_thousand() {
    for (double z : new double[] {710, 1000, 10_000}) {
      call(z).is(z, 1e-12);
      call(-z).is(0, 1e-12);
    }
  }

  @Test
  @Points(2)
  void any_z_with_its_mirror_image() {
    Expect.seeds(120, random -> {
      double z = anyZ(random);
      double right = z > 0 ? z + Math.log(1 + Math.exp(-z)) : Math.log(1 + Math.exp(z));
      call(z).is(right, 1e-12);
      call(-z).is(right - z, 1e-12);
      Expect.given("z", z)
          .when(() -> Softplus.softplus(z) - Softplus.softplus(-z))
          .is(z, 1e-12);
    });
  }

  @Test
  @Points(1)
  void small_results_keep_their_digits() {
    Expect.seeds(100, random -> {
      double z = random.nextDouble(-700, -40);
      call(z).is(0, 1e-12);
      Expect.given("z", z, "compared", "softplus(z) divided by e^z, which is 1 for such a z")
          .when(() -> Softplus.softplus(z) / Math.exp(z))
          .mistakeIf(
              y -> Math.abs(Softplus.softplus(-33) / Math.exp(-33) - 1) > 1e-3
                  && Softplus.softplus(-20) != 0 && Softplus.softplus(-20) != Math.exp(-20)
                  && Math.abs(Softplus.softplus(-20) / Math.log(1 + Math.exp(-20)) - 1) > 1e-9
                  && Math.abs(Softplus.softplus(-20) / Math.exp(-20) - 1) < 1e-2
                  && Softplus.softplus(-25) != 0
                  && Math.abs(Softplus.softplus(-25) / Math.log1p(Math.exp(-25)) - 1) > 1e-9,
              "Two large numbers cancel, as z/2 and a logarithm do, and the digits of the small"
                  + " result are lost: add only what is small, ln(1 + e^−|z|), to max(0, z).")
          .mistakeIf(
              y -> y == 0 && Softplus.softplus(-36) == 0 && Softplus.softplus(-25) == 0, CUT)
          .mistakeIf(
              y -> y == 0 && Softplus.softplus(-33) == 0
                  && near(Softplus.softplus(-25), Math.log1p(Math.exp(-25))),
              "0 below some z: e^z is tiny there, but its digits still count.")
          .mistakeIf(y -> y == 0 && Softplus.softplus(-36) == 0, CUT)
          .mistakeIf(
              y -> y == 0 && Math.abs(Softplus.softplus(-36) / Math.exp(-36) - 1) > 1e-3,
              "1 + e^z rounded to 1, and ln 1 = 0. Use Math.log1p.")
          .mistakeIf(
              y -> y == 0 && Math.abs(Softplus.softplus(-36) / Math.exp(-36) - 1) > 1e-12,
              "A float holds no number that small: compute with double throughout.")
          .mistake(0, CUT)
          .is(1, 1e-9);
    });
  }

  private static double anyZ(SeededRandom random) {
    boolean edge = random.nextInt(4) == 0;
    return edge ? EDGES[random.nextInt(EDGES.length)] : random.nextDouble(-30, 30);
  }

  private static boolean near(double actual, double wrong) {
    return Math.abs(actual - wrong) <= 1e-9 * Math.max(1, Math.abs(wrong));
  }

  private static Expectation<Double> call(double z) {
    double rest = Math.log1p(Math.exp(-Math.abs(z)));
    return Expect.given("z", z)
        .when(() -> Softplus.softplus(z))
        .mistakeIf(
            y -> !Double.isFinite(y) && Double.isFinite(Softplus.softplus(1000))
                && Double.isFinite(Softplus.softplus(-1000)),
            "An overflow, later than that of e^z: in e^−|z| no power grows, however large z is.")
        .mistakeIf(
            y -> z > 700 && !Double.isFinite(y) && near(Softplus.softplus(1), 1.3132616875182228),
            "An overflow: from z = 710 on e^z is infinite. Take it out of the parentheses:"
                + " ln(1 + e^z) = z + ln(1 + e^−z).")
        .mistakeIf(
            y -> z < -700 && !Double.isFinite(y) && near(Softplus.softplus(1), 1.3132616875182228),
            "An overflow: below z = −710 e^−z is infinite. Take the form with e^z there, or e^−|z|"
                + " everywhere.")
        .mistake(
            Math.max(0, z) + Math.log1p(-Math.exp(-Math.abs(z))),
            "A minus inside the logarithm: it is ln(1 + e^−|z|).")
        .mistakeIf(
            y -> y == Math.max(0, z) && Math.abs(z) > 2 && Softplus.softplus(1) != 1, CUT)
        .mistake(Math.max(0, z), "ReLU: ln(1 + e^−|z|) is missing.")
        .mistake(rest, "max(0, z) is missing: it carries the positive z.")
        .mistakeIf(
            y -> z > 0 && near(y, z + z + rest), "The minus in the exponent is missing: e^−|z|.")
        .mistakeIf(
            y -> z < 0 && near(y, rest - z) && Double.isInfinite(Softplus.softplus(1000))
                && Double.isInfinite(Softplus.softplus(-1000)),
            "The minus in the exponent is missing: with e^−|z| in place of e^|z| no power grows.")
        .mistakeIf(
            y -> z < 0 && near(y, rest - z) && Double.isInfinite(Softplus.softplus(-1000)),
            "The bars in the exponent are missing: e^−|z|, not e^−z.")
        .mistakeIf(y -> z < 0 && near(y, rest - z), "|z| in place of max(0, z).")
        .mistake(z + rest, "z in place of max(0, z): a negative z counts as 0.")
        .mistake(Math.max(0, z) - rest, "ln(1 + e^−|z|) is subtracted: add it.")
        .mistake(
            Math.max(0, z) + Math.log(2 + Math.exp(-Math.abs(z))),
            "The 1 is added twice: Math.log1p(x) is ln(1 + x) already.")
        .mistake(
            Math.max(0, z) + 1 + Math.exp(-Math.abs(z)),
            "The logarithm is missing: ln(1 + e^−|z|).")
        .mistakeWhere(
            z < 0, () -> Math.exp(z),
            "Below 0 this is e^z alone: add 1 and take the logarithm there, too.")
        .mistake(Math.min(0, z), "The 1 is missing: ln(1 + e^−|z|); ln(e^−|z|) is −|z|.")
        .mistake(
            Math.max(0, z) + rest / Math.log(10),
            "Math.log10: softplus wants the natural logarithm, Math.log.")
        .mistake((Math.max(0, z) + rest) / Math.log(10),
            "Math.log10: softplus wants the natural logarithm, Math.log.")
        .mistake(1 / (1 + Math.exp(-z)), "The sigmoid, which is the slope of softplus.");
  }
}
