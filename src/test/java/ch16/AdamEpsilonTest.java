package ch16;

import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Test;

class AdamEpsilonTest {
  @Test
  @Points(2)
  void digits_that_fit_on_paper() {
    call(0.1, 0.75, 2)
        .mistake(0.04375, "The root is missing: in Keras' form v stays uncorrected below it.")
        .mistake(
            0.1 / Math.sqrt(0.4375),
            "That is the other direction, from Keras to PyTorch: multiply.")
        .mistake(0.1, "ε is unchanged: take the correction to the front first.")
        .mistake(0.075, "It is 1 − β₂ᵗ below the root, not β₂ᵗ.")
        .mistakeIf(
            hat -> Double.isNaN(hat),
            "NaN: what stands below the root is negative. It is 1 − β₂ᵗ, with t as the exponent:"
                + " Math.pow(beta2, t).")
        .mistake(0.1 * Math.sqrt(0.5), "That is β₂ times t: it must be β₂ to the power t.")
        .mistake(
            0.1 / 0.4375,
            "Divided, which is the direction from Keras to PyTorch, and the root is missing, too.")
        .mistake(0.1 * Math.cbrt(0.4375), "That is the third root: take Math.sqrt.")
        .mistake(0.01 * Math.sqrt(0.4375), "ε is squared: multiply by it once.")
        .mistake(0.1 * Math.sqrt(1.5625), "It is 1 − β₂ᵗ below the root, not 1 + β₂ᵗ.")
        .mistake(Math.sqrt(0.4375), "ε is missing: multiply it by the root.")
        .mistake(0.1 + Math.sqrt(0.4375), "ε and the root are added: multiply them.")
        .mistake(0.1 * 0.4375 * 0.4375, "That is the square in place of the root.")
        .mistake(0.05, "That is step 1: t is counted from 1, and t is not used or one too small.")
        .mistake(0.1 * Math.sqrt(0.578125), "One step too far: the power is t.")
        .mistake(Math.sqrt(0.04375), "ε came below the root: multiply it by the root.")
        .mistake(
            0.1 - Math.sqrt(0.4375), "Don't subtract: multiply ε by the root.")
        .mistake(0.0825707473, "Base and exponent are exchanged: β₂ to the power t.")
        .is(0.1 * Math.sqrt(0.4375), 1e-12);
    call(0.1, 0.75, 1)
        .mistake(0, "Step 0 was taken: t is counted from 1, and the power is t.")
        .is(0.05, 1e-12);
  }

  @Test
  @Points(1)
  void the_numbers_of_pytorch() {
    relative(1e-8, 0.999, 1, 3.1622776601683795e-10);
    relative(1e-8, 0.999, 10, 9.977534660552056e-10);
    relative(1e-8, 0.999, 100_000, 1e-8);
  }

  @Test
  @Points(1)
  void at_the_limits() {
    call(0, 0.999, 3).is(0);
    call(0.5, 0, 7)
        .mistakeIf(hat -> Double.isNaN(hat), "NaN: with β₂ = 0 nothing is divided by 0.")
        .is(0.5);
    call(1000, 0.5, 5000).is(1000);
  }

  @Test
  @Points(3)
  void both_steps_are_equal() {
    Expect.seeds(100, random -> {
      double epsilon = Math.pow(10, random.nextDouble(-8, 3));
      double beta2 = random.nextInt(5) == 0 ? 0 : random.nextDouble();
      int t = 1 + random.nextInt(8);
      double v = random.nextDouble(0, 2) * epsilon * epsilon;
      double correction = 1 - Math.pow(beta2, t);
      double pytorch = Math.sqrt(v / correction) + epsilon;
      double hat = pytorch * Math.sqrt(correction) - Math.sqrt(v);
      call(epsilon, beta2, t)
          .mistake(
              epsilon * Math.sqrt(1 - beta2), "That is step 1 for every t: t is not used.")
          .mistake(epsilon * correction, "The root is missing.")
          .mistake(
              epsilon * (1 - Math.sqrt(1 - correction)),
              "The root of β₂ᵗ alone was taken: it is the root of 1 − β₂ᵗ.")
          .mistake(
              epsilon * Math.sqrt(Math.pow(1 - beta2, t)),
              "1 − β₂ was raised to the power t: only β₂ is, then subtract it from 1.")
          .mistake(
              epsilon / Math.sqrt(correction),
              "That is the other direction, from Keras to PyTorch: multiply.")
          .satisfies("ε̂ = " + hat, actual -> Math.abs(actual - hat) <= 1e-9 * epsilon);
    });
  }

  private static void relative(double epsilon, double beta2, int t, double hat) {
    call(epsilon, beta2, t)
        .mistakeIf(
            actual -> Math.abs(actual - hat) <= 1e-6 * hat,
            "Only about seven digits are right: compute in double throughout.")
        .mistake(epsilon, "ε is unchanged: take the correction to the front first.")
        .mistake(epsilon * Math.sqrt(1 - beta2), "That is step 1: t is not used.")
        .satisfies("ε̂ = " + hat, actual -> Math.abs(actual - hat) <= 1e-9 * hat);
  }

  private static Expectation<Double> call(double epsilon, double beta2, int t) {
    return Expect.given("epsilon", epsilon, "beta2", beta2, "t", t)
        .when(() -> AdamEpsilon.epsilonHat(epsilon, beta2, t));
  }
}
