package ch04;

import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class BceWithLogitsTest {
  private static final double[] EDGES = {0, -0.0, 1, -1, 1000, -1000};

  private static final String CUT =
      "Cut off too early, or lost beside a far larger number: ln(1 + e^−|z|) is small here, but its"
          + " digits still count.";

  private static final String ROUNDED =
      "1 + e^−|z|, or 1 − p, is rounded to 1, and ln 1 = 0. Use Math.log1p.";
  private static final String FLOAT =
      "A float holds no number that small: compute with double throughout.";

  @Test
  @Points(2)
  void worked_values() {
    call(2, 0.25).is(1.6269280110429727, 1e-12);
    call(0, 1).is(0.6931471805599453, 1e-12);
    call(2, 1).is(0.1269280110429725, 1e-12);
    call(2, 0).is(2.1269280110429727, 1e-12);
    call(-3, 1).is(3.048587351573742, 1e-12);
  }

  @Test
  @Points(2)
  void no_overflow_at_a_thousand() {
    call(1000, 1).is(0, 1e-12);
    call(1000, 0).is(1000, 1e-12);
    call(-1000, 1).is(1000, 1e-12);
    call(-1000, 0).is(0, 1e-12);
    call(50, 0).is(50, 1e-12);
  }

  @Test
  @Points(1)
  void an_answer_may_be_a_probability() {
    call(3, 0.75).is(0.7985873515737421, 1e-12);
    call(-2, 0.25).is(0.6269280110429725, 1e-12);
    call(0, 0.5).is(0.6931471805599453, 1e-12);
  }

  @Test
  @Points(2)
  void any_logit() {
    Expect.seeds(
        120,
        random -> {
          double z = anyZ(random);
          double y = anyY(random);
          call(z, y).is(expected(z, y), 1e-9);
          call(-z, 1 - y).is(expected(z, y), 1e-9);
        });
  }

  @Test
  @Points(1)
  void small_results_keep_their_digits() {
    String power = "loss divided by e^−|z|, which is 1 for such a z";
    Expect.seeds(
        100,
        random -> {
          double z = -random.nextDouble(40, 700);
          call(z, 0).is(0, 1e-12);
          Expect.given("z", z, "y", 0.0, "computed", power)
              .when(() -> BceWithLogits.bceWithLogits(z, 0) / Math.exp(z))
              .mistakeIf(x -> x == 0 && isCut(BceWithLogits.bceWithLogits(-36, 0)), CUT)
              .mistakeIf(x -> x == 0 && isRounded(BceWithLogits.bceWithLogits(-36, 0)), ROUNDED)
              .mistake(0, FLOAT)
              .is(1, 1e-9);
          Expect.given("z", -z, "y", 1.0, "computed", power)
              .when(() -> BceWithLogits.bceWithLogits(-z, 1) / Math.exp(z))
              .mistakeIf(x -> x == 0 && isCut(BceWithLogits.bceWithLogits(36, 1)), CUT)
              .mistakeIf(x -> x == 0 && isRounded(BceWithLogits.bceWithLogits(36, 1)), ROUNDED)
              .mistake(0, FLOAT)
              .is(1, 1e-9);
        });
  }

  private static Expectation<Double> call(double z, double y) {
    double right = expected(z, y);
    double rest = Math.log1p(Math.exp(-Math.abs(z)));
    double p = 1 / (1 + Math.exp(-z));
    double clip = Math.min(1 - 1e-7, Math.max(1e-7, p));
    double added = -(y * Math.log(p + 1e-7) + (1 - y) * Math.log(1 - p + 1e-7));
    return Expect.given("z", z, "y", y)
        .when(() -> BceWithLogits.bceWithLogits(z, y))
        .mistakeIf(
            x -> Double.isNaN(x) && Double.isNaN(BceWithLogits.bceWithLogits(-0.5, 0.25))
                && near(BceWithLogits.bceWithLogits(0.5, 0.25), Math.log(2)),
            "NaN: the logarithm of a negative number. z isn't a probability: p = σ(z).")
        .mistakeIf(
            x -> Double.isNaN(x) && Double.isNaN(BceWithLogits.bceWithLogits(-0.5, 0.25)),
            "NaN: the logarithm of a negative number. It is ln p for y = 1 and ln(1 − p) for y ="
                + " 0.")
        .mistakeIf(x -> Double.isNaN(x), "NaN: 0 · ln 0, 0 times infinity, or one infinity minus"
            + " another one. Compute neither p nor a power that grows.")
        .mistakeIf(
            x -> near(x, y * (right + z * y - Math.max(z, 0) + Math.max(-z, 0)))
                && near(BceWithLogits.bceWithLogits(0, 0), 0),
            "The half for y = 0 is missing: (1 − y) ln(1 + e^z).")
        .mistake(
            right - rest + Math.log1p(-Math.exp(-Math.abs(z))),
            "A minus inside the logarithm: it is ln(1 + e^−|z|).")
        .mistakeIf(
            x -> Double.isInfinite(x) && Math.abs(z) > 30,
            "An overflow: a power that grows, or the logarithm of a p that was rounded to 0 or 1.")
        .mistake(
            Math.abs(z) < 16 ? Double.NaN : -(y * Math.log(clip) + (1 - y) * Math.log(1 - clip)),
            "The probability is clipped: from about z = 16 on the loss stops growing.")
        .mistakeIf(
            x -> right == 1000 && x > 10 && x < 50,
            "The probability is clipped: far from 0 the loss stops growing.")
        .mistakeIf(
            x -> z > 0 && near(x, right + z) && !near(BceWithLogits.bceWithLogits(-2, 0), right),
            "The minus in the exponent is missing: e^−|z|.")
        .mistakeIf(
            x -> z < 0 && near(x, right - z)
                && Double.isInfinite(BceWithLogits.bceWithLogits(-1000, 0)),
            "The bars in the exponent are missing: e^−|z|, not e^−z.")
        .mistakeIf(
            x -> z < 0 && near(x, right + 2 * z * y) && takesOneForYes(),
            "|z| y in place of z y: z keeps its sign there.")
        .mistake(right + z * y - y, "z is missing: z y is subtracted, not y alone.")
        .mistake(right - 2 * rest, "ln(1 + e^−|z|) is subtracted: add it.")
        .mistake(p - y, "That is the slope, not the loss.")
        .mistake(expected(p, y), "The sigmoid is applied too early: the formula takes z itself.")
        .mistake(added, "Something is added inside the logarithms: it bends the loss everywhere.")
        .mistakeIf(
            x -> y > 0 && y < 1 && near(x, right + z * y) && takesOneForYes(),
            "y is taken for 0 or 1: it may lie between 0 and 1. Subtract z y, for any y.")
        .mistake(right + z * y, "y is missing: this is the loss for y = 0.")
        .mistake(right + 2 * z * y, "The sign: z y is subtracted.")
        .mistake(
            z > 0 ? right - z : Double.NEGATIVE_INFINITY,
            "max(z, 0) is missing: it carries the positive z.")
        .mistake(right - rest, "ln(1 + e^−|z|) is missing: with it the corner is round.")
        .mistake(right + 2 * z * y - z, "yes and no are swapped: y = 1 wants a large z.")
        .mistake(
            Math.abs(z) + right - Math.max(z, 0), "|z| in place of max(z, 0).");
  }

  /** At |z| = 36, a sum with 1 has lost most digits, but not all; a loss of 0 is cut off. */
  private static boolean isCut(double loss) {
    return loss == 0 || Math.abs(loss / Math.exp(-36) - 1) < 1e-12;
  }

  private static boolean isRounded(double loss) {
    return Math.abs(loss / Math.exp(-36) - 1) > 1e-3;
  }

  private static boolean takesOneForYes() {
    return near(BceWithLogits.bceWithLogits(2, 1), expected(2, 1));
  }

  private static boolean near(double x, double wanted) {
    return Math.abs(x - wanted) < 1e-6;
  }

  /** The loss for z ≤ 0, ln(1 + e^z) − z y; for z > 0 by turning the question around. */
  private static double expected(double z, double y) {
    return z > 0 ? expected(-z, 1 - y) : Math.log1p(Math.exp(z)) - z * y;
  }

  private static double anyZ(SeededRandom random) {
    boolean edge = random.nextInt(4) == 0;
    return edge ? EDGES[random.nextInt(EDGES.length)] : random.nextDouble(-30, 30);
  }

  private static double anyY(SeededRandom random) {
    return random.nextInt(3) == 0 ? random.nextDouble() : random.nextInt(2);
  }
}
