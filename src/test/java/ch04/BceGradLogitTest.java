package ch04;

import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class BceGradLogitTest {
  @Test
  @Points(2)
  void four_values_of_the_chapter() {
    call(-3, 0.25).is(-0.20257412682243322, 1e-12);
    call(2, 0).is(0.8807970779778823, 1e-12);
    call(2, 1).is(-0.11920292202211769, 1e-12);
    call(0, 1).is(-0.5, 1e-12);
  }

  @Test
  @Points(2)
  void no_nan_at_a_thousand() {
    call(40, 1).is(0, 1e-12);
    call(1000, 0).is(1, 1e-12);
    call(1000, 1).is(0, 1e-12);
    call(-1000, 0).is(0, 1e-12);
    call(-1000, 1).is(-1, 1e-12);
  }

  @Test
  @Points(2)
  void agrees_with_a_difference_quotient() {
    Expect.seeds(
        120,
        random -> {
          double z = random.nextInt(8) == 0 ? 0 : random.nextDouble(-15, 15);
          double y = random.nextInt(3) == 0 ? random.nextDouble() : random.nextInt(2);
          double h = 1e-5;
          call(z, y).is((loss(z + h, y) - loss(z - h, y)) / (2 * h), 1e-8);
        });
  }

  @Test
  @Points(1)
  void turning_the_question_around_turns_the_sign() {
    Expect.seeds(
        100,
        random -> {
          double z = random.nextInt(5) == 0 ? 1000 : random.nextDouble(-30, 30);
          double y = random.nextDouble();
          Expect.given("z", z, "y", y, "computed", "slope at (z, y) plus slope at (−z, 1 − y)")
              .when(() -> BceGradLogit.bceGradLogit(z, y) + BceGradLogit.bceGradLogit(-z, 1 - y))
              .is(0, 1e-12);
        });
  }

  private static Expectation<Double> call(double z, double y) {
    double p = (1 + Math.tanh(z / 2)) / 2;
    boolean near = Math.abs(z) < 30;
    return Expect.given("z", z, "y", y)
        .when(() -> BceGradLogit.bceGradLogit(z, y))
        .mistakeIf(
            x -> isMeasured(),
            "Nearly the slope, as from a difference quotient: find the formula, which is exact and"
                + " never NaN.")
        .mistakeIf(
            x -> Math.abs(x - (p - y)) < 1e-6 && hasFloats(),
            "A float holds about seven digits: compute with double throughout.")
        .mistakeIf(
            x -> Double.isNaN(x) && Math.abs(z) < 710,
            "NaN: 0 / 0, or 0 · ∞. dL/dp and dp/dz share a factor p(1 − p); cancel it on paper.")
        .mistakeIf(
            x -> Double.isNaN(x),
            "NaN by overflow: infinity divided by infinity. Which form of the sigmoid survives?")
        .mistakeIf(
            x -> like(x, y - p) && !like(BceGradLogit.bceGradLogit(2, 0), 0.8807970779778823),
            "The sign is reversed: when p is too large, the loss rises with z.")
        .mistake(
            -y / p + (1 - y) / (1 - p),
            "That is dL/dp: the chain rule multiplies it by dp/dz = p(1 − p).")
        .mistake(
            near ? 2 * (p - y) * p * (1 - p) : Double.NaN,
            "The slope of the squared error, not of cross-entropy.")
        .mistake(
            near ? (p - y) * p * (1 - p) : Double.NaN, "The slope of half the squared error.")
        .mistake(
            near && Math.abs(z) > 0.1 ? (1 + Math.tanh(z)) / 2 - y : Double.NaN,
            "The half inside is missing: σ(z) is (1 + tanh(z / 2)) / 2.")
        .mistake(near ? (p - y) * p : Double.NaN, "A factor p too many: the slope is p − y.")
        .mistake(
            near ? 1 - p - y : Double.NaN,
            "p and 1 − p are exchanged, or the minus in the exponent is missing: p is"
                + " 1 / (1 + e^−z), the slope −y(1 − p) + (1 − y)p.")
        .mistake(
            near ? -y * (1 - p) : Double.NaN, "Only the half for y = 1: add that for y = 0.")
        .mistake(
            near && y > 0 ? (1 - y) * p : Double.NaN,
            "Only the half for y = 0: add that for y = 1.")
        .mistake(
            near ? -y / p : Double.NaN, "Only the half for y = 1, and not multiplied by dp/dz.")
        .mistakeIf(
            x -> !near && x == 0 && takesOneForYes()
                && like(BceGradLogit.bceGradLogit(2, 0), 0.8807970779778823),
            "A special case far from 0: there p is 0 or 1, and the slope still p − y.")
        .mistakeIf(
            x -> like(x, y - p) && BceGradLogit.bceGradLogit(2, 0) > 0,
            "Math.abs: the slope is negative where p is too small.")
        .mistake(
            near ? p - (1 - y) : Double.NaN, "1 − y is subtracted from p: the slope is p − y.")
        .mistake(
            near ? -(y * p + (1 - y) * (1 - p)) : Double.NaN,
            "That is the probability of the answer given, with a minus: no slope. For y = 1 the"
                + " slope is p − 1, for y = 0 it is p; together p − y.")
        .mistake(
            near ? -y * p + (1 - y) * (1 - p) : Double.NaN,
            "p and 1 − p are exchanged: the slope is −y(1 − p) + (1 − y)p, which is p − y.")
        .mistake(
            near ? 1 / 1 + Math.exp(-z) - y : Double.NaN,
            "The parentheses are missing in the sigmoid: 1 / (1 + …), not 1 / 1 + …")
        .mistake(near ? p + y : Double.NaN, "y is added: the slope is p − y.")
        .mistake(
            near && Math.abs(z) > 0.1 ? 1 / (1 - Math.exp(-z)) - y : Double.NaN,
            "A minus in the sigmoid: p is 1 / (1 + e^−z).")
        .mistake(
            near ? 1 + Math.exp(-z) - y : Double.NaN,
            "The sigmoid is upside down: p is 1 / (1 + e^−z).")
        .mistake(z - y, "The sigmoid is missing: p = σ(z).")
        .mistakeIf(
            x -> y > 0 && y < 1 && (like(x, p) || like(x, p - 1)) && takesOneForYes(),
            "y is taken for 0 or 1: it may lie between 0 and 1. Subtract y, whatever it is.")
        .mistake(p, "y is missing: this is the slope for y = 0.")
        .mistake(loss(z, y), "This is the loss, not its slope.")
        .mistakeIf(
            x -> x == (z > 0 ? 1 : 0) - y && near && BceGradLogit.bceGradLogit(2, 1) == 0,
            "The probability was rounded to 0 or 1: use p itself.")
        .mistakeIf(
            x -> near && Math.abs(x + y - p) > 1e-6 && subtractsTarget(z),
            "y is subtracted as it should be, but from what isn't the sigmoid: p is"
                + " 1 / (1 + e^−z).");
  }

  private static boolean like(double x, double wanted) {
    return Math.abs(x - wanted) < 1e-9;
  }

  /** Whether what y is subtracted from does not depend on y. */
  private static boolean subtractsTarget(double z) {
    double no = BceGradLogit.bceGradLogit(z, 0);
    return like(no - BceGradLogit.bceGradLogit(z, 1), 1)
        && like(no - BceGradLogit.bceGradLogit(z, 0.25), 0.25);
  }

  private static boolean hasFloats() {
    double slope = BceGradLogit.bceGradLogit(2, 0);
    return slope == (float) 0.8807970779778823;
  }

  /** Right to some digits, but not to those of a float. */
  private static boolean isMeasured() {
    double slope = BceGradLogit.bceGradLogit(2, 0);
    double error = Math.abs(slope - 0.8807970779778823);
    return error > 1e-13 && error < 1e-6 && slope != (float) slope;
  }

  private static boolean takesOneForYes() {
    return like(BceGradLogit.bceGradLogit(2, 1), -0.11920292202211769);
  }

  private static double loss(double z, double y) {
    return Math.max(z, 0) - z * y + Math.log1p(Math.exp(-Math.abs(z)));
  }
}
