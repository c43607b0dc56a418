package ch09;

import java.util.stream.IntStream;
import nnbook.exercise.Expect;
import nnbook.exercise.Points;
import org.junit.jupiter.api.Test;

class CosineRateTest {
  private static final int[] STEPS = {0, 25, 50, 75, 100};

  @Test
  @Points(2)
  void five_rates_on_the_way_from_a_tenth_to_zero() {
    Expect.given("steps", STEPS, "total", 100, "max", 0.1)
        .when(() -> IntStream.of(STEPS).mapToDouble(step -> CosineRate.cosineRate(step, 100, 0.1))
            .toArray())
        .mistake(
            new double[] {0.1, 0.1, 0.1, 0.1, 0},
            "step / total is an int, 0 until the end: make one of them a double first.")
        .mistake(
            new double[] {0.2, 0.170710678119, 0.1, 0.0292893218813, 0},
            "Twice too high: 1 + cos goes from 2 to 0, so divide by 2.")
        .mistake(new double[] {0.1, 0.075, 0.05, 0.025, 0}, "That is a straight line.")
        .mistake(
            new double[] {0.1, 0.0923879532511, 0.0707106781187, 0.0382683432365, 0},
            "That is a quarter of a wave: let the cosine run to π, and add 1.")
        .mistake(
            new double[] {0.1, 0.0762660994409, 0.0275963191935, 0.000195608242941,
              0.0200769965471},
            "Math.cos takes radians: half a wave is π, not 180.")
        .mistake(
            new double[] {0, 0.0146446609407, 0.05, 0.0853553390593, 0.1},
            "Upside down: it begins at max and ends at 0.")
        .mistake(
            new double[] {0.1, 0.05, 0, 0.05, 0.1},
            "A whole wave: it comes up again; half of it, up to π, is enough.")
        .mistake(
            new double[] {0.1, 0.0707106781187, 0, -0.0707106781187, -0.1},
            "The rate becomes negative: lift the cosine by 1, then halve it.")
        .is(new double[] {0.1, 0.08535533905932738, 0.05, 0.014644660940672627, 0}, 1e-12);
  }

  @Test
  @Points(2)
  void any_step_and_its_mirror_image() {
    Expect.seeds(
        100,
        random -> {
          int total = 1 + random.nextInt(500);
          int step = random.nextInt(total + 1);
          double max = random.nextInt(5) == 0 ? 1000 : random.nextDouble(0.001, 1);
          double half = Math.sin(Math.PI * (total - step) / (2.0 * total));
          Expect.given("step", step, "total", total, "max", max)
              .when(() -> CosineRate.cosineRate(step, total, max))
              .is(max * half * half, 1e-9); // (1 + cos 2x) / 2 = cos² x
          Expect.given("step and total - step", step, "total", total, "max", max)
              .when(() -> CosineRate.cosineRate(step, total, max)
                  + CosineRate.cosineRate(total - step, total, max))
              .is(max, 1e-9);
        });
  }

  @Test
  @Points(1)
  void stays_zero_after_the_end() {
    for (int step : new int[] {101, 130, 200, 1000}) {
      Expect.given("step", step, "total", 100, "max", 0.1)
          .when(() -> CosineRate.cosineRate(step, 100, 0.1))
          .mistakeIf(
              actual -> actual > 0,
              "The wave comes up again: after step total the rate stays 0.")
          .is(0, 1e-12);
    }
  }
}
