package ch02;

import nnbook.exercise.Expect;
import nnbook.exercise.Expectation;
import nnbook.exercise.Points;
import org.junit.jupiter.api.Test;

class ReluPrimeTest {
  @Test
  @Points(2)
  void the_examples_of_the_chapter() {
    call(2).is(1, 0);
    call(-5).is(0, 0);
    call(0.3775).is(1, 0);
  }

  @Test
  @Points(2)
  void the_corner_counts_as_flat() {
    call(0.0).is(0, 0);
    call(-0.0).is(0, 0);
  }

  @Test
  @Points(1)
  void right_beside_the_corner_and_far_from_it() {
    call(Double.MIN_VALUE).is(1, 0);
    call(-Double.MIN_VALUE).is(0, 0);
    call(1000).is(1, 0);
    call(-1000).is(0, 0);
  }

  @Test
  @Points(1)
  void any_z() {
    Expect.seeds(120, random -> {
      double z = random.nextInt(10) == 0 ? 0 : 1000 * random.nextGaussian();
      call(z).is((Math.signum(z) + Math.abs(Math.signum(z))) / 2, 0);
    });
  }

  private static Expectation<Double> call(double z) {
    return Expect.given("z", z)
        .when(() -> ReluPrime.reluPrime(z))
        .mistakeIf(
            slope -> Double.isNaN(slope),
            "Zero divided by zero at the corner. A comparison does it without a division.")
        .mistakeIf(
            slope -> z == 0 && slope == 1,
            "z >= 0 in place of z > 0: at the corner this book takes 0.")
        .mistakeIf(
            slope -> z == 0 && slope == 0.5,
            "Halfway between both slopes at the corner; this book takes 0.")
        .mistakeIf(
            slope -> z < 0 && slope == 1,
            "Left of the corner ReLU is flat: its slope there is 0.")
        .mistakeIf(
            slope -> z >= 1 && slope == 0 && ReluPrime.reluPrime(-1) == 1,
            "The comparison is turned around: the slope is 1 right of the corner.")
        .mistakeIf(
            slope -> z > 0 && z < 1 && slope == 0 && ReluPrime.reluPrime(2) == 1,
            "The slope is 1 from just above 0: no (int), no other threshold.")
        .mistakeIf(
            slope -> z < 0 && slope > 0 && slope < 1,
            "The slope of leaky ReLU: left of the corner ReLU is flat.")
        .mistakeIf(
            slope -> z > 0 && z < 1 && slope == z,
            "The slope is 1 everywhere right of the corner, not z.")
        .mistakeIf(
            slope -> slope == -1, "Math.signum: left of the corner ReLU is flat, its slope 0.")
        .mistakeIf(
            slope -> z > 0 && slope == z, "ReLU itself; here we want its slope.");
  }
}
