package ch09;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Test;

class CosineRateTest {
  private static final String TWICE =
      "Twice too high: 1 + cos goes from 2 to 0, so divide by 2.";
  private static final String STRAIGHT =
      "That is a straight line.";
  private static final String QUARTER =
      "That is a quarter of a wave: let the cosine run to π, and add 1.";
  private static final String DEGREES =
      "Math.cos takes radians: half a wave is π, not 180.";
  private static final String QUARTER_SINE =
      "A quarter of a sine, which falls fastest at once: half a cosine begins and ends flat.";
  private static final String UPSIDE_DOWN =
      "Upside down: it begins at max and ends at 0.";
  private static final String WHOLE =
      "A whole wave: it comes up again; half of it, up to π, is enough.";
  private static final String NEGATIVE =
      "The rate becomes negative: lift the cosine by 1, then halve it.";
  private static final String ABSOLUTE =
      "Math.abs turns the wave up again: lift the cosine by 1, then halve it.";
  private static final String SINE =
      "Math.sin begins in the middle: the cosine begins at 1.";
  private static final String EARLY =
      "It ends one step early: step total, not total - 1, has the rate 0.";
  private static final String LATE =
      "It begins one step late: step 0 has the rate max.";
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
            TWICE)
        .mistakeIf(begins(0.1, 0.075, 0.05, 0.025), STRAIGHT)
        .mistakeIf(
            begins(0.1, 0.0923879532511, 0.0707106781187, 0.0382683432365),
            QUARTER)
        .mistakeIf(
            begins(0.1, 0.0762660994409, 0.0275963191935, 0.000195608242941),
            DEGREES)
        .mistakeIf(
            begins(0.1, 0.0617316567635, 0.0292893218813, 0.00761204674887),
            QUARTER_SINE)
        .mistakeIf(
            begins(0, 0.0146446609407, 0.05, 0.0853553390593),
            UPSIDE_DOWN)
        .mistakeIf(
            begins(0.1, 0.05, 0, 0.05),
            WHOLE)
        .mistakeIf(
            begins(0.1, 0.0707106781187, 0, -0.0707106781187),
            NEGATIVE)
        .mistakeIf(
            begins(0.1, 0.0707106781187, 0, 0.0707106781187),
            ABSOLUTE)
        .mistakeIf(
            begins(0.05, 0.0853553390593, 0.1, 0.0853553390593),
            SINE)
        .mistakeIf(
            begins(0.6, 0.453553390593, 0.1, -0.253553390593)
                .or(begins(1.05, 0.757106781187, 0.05, -0.657106781187)),
            "The parentheses are missing: max times (1 + cos), all of it halved.")
        .mistakeIf(
            begins(0, 0, 0, 0),
            "The rate is 0 from the start: two ints are divided, as in 1 / 2, which is 0, so write"
                + " 0.5; or the share of the way is 1 at once.")
        .mistakeIf(
            rates -> Math.abs(rates[1] - 0.05 * (1 + Math.cos(Math.PI * 25 / 99))) < 1e-9,
            EARLY)
        .mistakeIf(
            rates -> Math.abs(rates[0] - 0.05 * (1 + Math.cos(Math.PI / 100))) < 1e-9,
            LATE)
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
          double done = (double) step / total;
          double cos = Math.cos(Math.PI * done);
          Expect.given("step", step, "total", total, "max", max)
              .when(() -> CosineRate.cosineRate(step, total, max))
              .mistake(max * (1 + cos), TWICE)
              .mistake(max * (1 - done), STRAIGHT)
              .mistake(max * Math.cos(Math.PI / 2 * done), QUARTER)
              .mistake(max * (1 + Math.cos(180 * done)) / 2, DEGREES)
              .mistake(max * (1 - Math.sin(Math.PI / 2 * done)), QUARTER_SINE)
              .mistake(max * (1 - cos) / 2, UPSIDE_DOWN)
              .mistake(max * (1 + Math.cos(2 * Math.PI * done)) / 2, WHOLE)
              .mistake(max * cos, NEGATIVE)
              .mistake(max * Math.abs(cos), ABSOLUTE)
              .mistake(max * (1 + Math.sin(Math.PI * done)) / 2, SINE)
              .mistakeWhere(
                  total > 1 && step < total,
                  () -> max * (1 + Math.cos(Math.PI * step / (total - 1.0))) / 2, EARLY)
              .mistakeWhere(
                  step > 0, () -> max * (1 + Math.cos(Math.PI * (step - 1.0) / total)) / 2, LATE)
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
          .mistake(0.1, "After the end the rate is max: it stays 0 there.")
          .mistakeIf(
              actual -> Math.abs(actual - 0.05 * (1 + Math.cos(Math.PI * step / 100))) < 1e-9
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
