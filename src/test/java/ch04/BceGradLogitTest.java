package ch04;

import nnbook.engine.random.SeededRandom;
import nnbook.exercise.Expect;
import nnbook.exercise.Expectation;
import nnbook.exercise.Points;
import org.junit.jupiter.api.Test;

class BceGradLogitTest {
  @Test
  @Points(2)
  void four_values_of_the_chapter() {
    call(2, 0).is(0.8807970779778823, 1e-12);
    call(2, 1).is(-0.11920292202211769, 1e-12);
    call(0, 1).is(-0.5, 1e-12);
    call(-3, 0.25).is(-0.20257412682243322, 1e-12);
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
    return Expect.given("z", z, "y", y)
        .when(() -> BceGradLogit.bceGradLogit(z, y))
        .mistakeIf(
            x -> Double.isNaN(x) && z < 710,
            "NaN: 0 · ∞. dL/dp and dp/dz share a factor p(1 − p); cancel it on paper.")
        .mistakeIf(
            x -> Double.isNaN(x),
            "NaN by overflow: infinity divided by infinity. Which form of the sigmoid survives?")
        .mistake(y - p, "The sign is reversed: when p is too large, the loss rises with z.")
        .mistake(
            -y / p + (1 - y) / (1 - p),
            "That is dL/dp: the chain rule multiplies it by dp/dz = p(1 − p).")
        .mistake(2 * (p - y) * p * (1 - p), "The slope of the squared error, not of cross-entropy.")
        .mistake((p - y) * p * (1 - p), "The slope of half the squared error.")
        .mistake(z - y, "The sigmoid is missing: p = σ(z).")
        .mistake(p, "y is missing: this is the slope for y = 0.")
        .mistake(loss(z, y), "This is the loss, not its slope.")
        .mistake((z > 0 ? 1 : 0) - y, "The probability was rounded to 0 or 1: use p itself.");
  }

  private static double loss(double z, double y) {
    return Math.max(z, 0) - z * y + Math.log1p(Math.exp(-Math.abs(z)));
  }
}
