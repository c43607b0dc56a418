package nnbook.plot.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TicksTest {
  private static Scale scale(double lo, double hi, boolean log) {
    return new Scale(lo, hi, log, 0, 100);
  }

  private static String labels(List<Tick> ticks) {
    return ticks.stream().filter(t -> !t.isMinor())
        .map(t -> t.label().tspans().replaceAll("<[^>]*>", "")).collect(Collectors.joining(" "));
  }

  @ParameterizedTest
  @CsvSource({
    "-6, 6, 6, −6 −4 −2 0 2 4 6", "0, 1, 5, 0 0.2 0.4 0.6 0.8 1", "-0.04, 1.04, 4, 0 0.5 1",
    "0, 1e-9, 2, 0 5×10−10 1×10−9", "0, 3e6, 3, 0 1000000 2000000 3000000",
    "0, 3e8, 3, 0 1×108 2×108 3×108", "-1e300, 1e300, 2, −1×10300 0 1×10300",
    "7, 7.3, 3, 7 7.1 7.2 7.3"
  })
  void linear_ticks_are_round(double lo, double hi, int most, String expected) {
    assertEquals(expected, labels(Ticks.of(scale(lo, hi, false), most)));
  }

  @ParameterizedTest
  @CsvSource({
    "1e-3, 1, 5, 10−3 10−2 10−1 1", "0.9, 1100, 5, 1 10 100 1000", "3, 80, 6, 5 10 20 50",
    "1e-30, 1e30, 4, 10−20 1 1020", "2, 3, 4, 2 2.5 3"
  })
  void logarithmic_ticks_are_powers_of_ten_or_their_halves_and_fifths(
      double lo, double hi, int most, String expected) {
    String powers = expected.replace(" 100 1000", " 102 103");
    assertEquals(powers, labels(Ticks.of(scale(lo, hi, true), most)));
  }

  @Test
  void ticks_lie_on_the_axis_in_order_and_are_not_too_many() {
    SeededRandom random = new SeededRandom(7);
    for (int k = 0; k < 2000; k++) {
      double lo = random.nextGaussian() * StrictMath.pow(10, random.nextInt(40) - 20);
      double hi = lo + (1e-9 + random.nextDouble()) * StrictMath.pow(10, random.nextInt(40) - 20);
      if (hi - lo > 1e-9 * Math.abs(lo)) {
        check(scale(lo, hi, false), 6);
      }
      check(scale(Math.abs(lo), Math.abs(lo) * (1.5 + Math.abs(hi)), true), 6);
    }
  }

  private static void check(Scale scale, int most) {
    List<Tick> ticks = Ticks.of(scale, most);
    assertTrue(!ticks.isEmpty(), scale.toString());
    assertTrue(ticks.stream().filter(t -> !t.isMinor()).count() <= 2 * most, scale.toString());
    double before = Double.NEGATIVE_INFINITY;
    for (Tick tick : ticks) {
      assertTrue(tick.value() > before, scale + " " + tick);
      assertTrue(scale.at(tick.value()) >= -0.01 && scale.at(tick.value()) <= 100.01, "" + tick);
      before = tick.value();
    }
  }
}
