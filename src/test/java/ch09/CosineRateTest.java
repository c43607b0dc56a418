package ch09;

import java.util.function.Predicate;
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
        .mistakeIf(
            begins(0.1, 0.1, 0.1, 0.1),
            "The rate stays at max: step / total is an int, 0 until the end, so make one of them a"
                + " double first; or the share of the way does not count at all.")
        .mistakeIf(
            begins(0.2, 0.170710678119, 0.1, 0.0292893218813),
            "Twice too high: 1 + cos goes from 2 to 0, so divide by 2.")
        .mistakeIf(begins(0.1, 0.075, 0.05, 0.025), "That is a straight line.")
        .mistakeIf(
            begins(0.1, 0.0923879532511, 0.0707106781187, 0.0382683432365),
            "That is a quarter of a wave: let the cosine run to π, and add 1.")
        .mistakeIf(
            begins(0.1, 0.0762660994409, 0.0275963191935, 0.000195608242941),
            "Math.cos takes radians: half a wave is π, not 180.")
        .mistakeIf(
            begins(0.1, 0.0617316567635, 0.0292893218813, 0.00761204674887),
            "A quarter of a sine, which falls fastest at once: half a cosine begins and ends flat.")
        .mistakeIf(
            begins(0, 0.0146446609407, 0.05, 0.0853553390593),
            "Upside down: it begins at max and ends at 0.")
        .mistakeIf(
            begins(0.1, 0.05, 0, 0.05),
            "A whole wave: it comes up again; half of it, up to π, is enough.")
        .mistakeIf(
            begins(0.1, 0.0707106781187, 0, -0.0707106781187),
            "The rate becomes negative: lift the cosine by 1, then halve it.")
        .mistakeIf(
            begins(0.1, 0.0707106781187, 0, 0.0707106781187),
            "Math.abs turns the wave up again: lift the cosine by 1, then halve it.")
        .mistakeIf(
            begins(0.05, 0.0853553390593, 0.1, 0.0853553390593),
            "Math.sin begins in the middle: the cosine begins at 1.")
        .mistakeIf(
            begins(0.6, 0.453553390593, 0.1, -0.253553390593)
                .or(begins(1.05, 0.757106781187, 0.05, -0.657106781187)),
            "The parentheses are missing: max times (1 + cos), all of it halved.")
        .mistakeIf(
            begins(0, 0, 0, 0),
            "The rate is 0 from the start: 1 / 2 divides two ints, which is 0, so write 0.5; or the"
                + " share of the way is 1 at once.")
        .mistakeIf(
            rates -> Math.abs(rates[1] - 0.05 * (1 + Math.cos(Math.PI * 25 / 99))) < 1e-9,
            "It ends one step early: step total, not total - 1, has the rate 0.")
        .mistakeIf(
            rates -> Math.abs(rates[0] - 0.05 * (1 + Math.cos(Math.PI / 100))) < 1e-9,
            "It begins one step late: step 0 has the rate max.")
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
              actual -> actual > 0
                  && Math.abs(CosineRate.cosineRate(50, 100, 0.1) - 0.05) < 1e-9
                  && Math.abs(CosineRate.cosineRate(100, 100, 0.1)) < 1e-9,
              "The wave comes up again: after step total the rate stays 0.")
          .is(0, 1e-12);
    }
  }

  /** The first four of the five rates: the last may be right by a check of its own. */
  private static Predicate<double[]> begins(double... wrong) {
    return rates -> IntStream.range(0, wrong.length).allMatch(
        k -> Math.abs(rates[k] - wrong[k]) < 1e-9);
  }
}
