package nnbook.web.vm.host;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.DoubleStream;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** What the page computes with has the bits of a JVM. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExactMathTest {
  private static double[] numbers() {
    SeededRandom random = new SeededRandom(11);
    return DoubleStream.concat(
            DoubleStream.of(0, -0.0, 0.5, -0.5, 1.5, 2.5, -2.5, 0.49999999999999994,
                4503599627370495.5, 4503599627370497.0, -9007199254740993.0, 1e300,
                Double.MIN_VALUE, Double.MIN_NORMAL, -Double.MIN_NORMAL / 2,
                Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY,
                Double.NaN),
            DoubleStream.generate(() -> random.nextDouble(-1e4, 1e4)).limit(500))
        .toArray();
  }

  @Test
  void halves_are_rounded_as_by_java() {
    for (double x : numbers()) {
      assertEquals(Math.rint(x), ExactMath.rint(x), "rint " + x);
      assertEquals(Math.round(x), ExactMath.round(x), "round " + x);
      assertEquals(Math.round((float) x), ExactMath.round((float) x), "round of float " + x);
      assertEquals(Math.ulp(x), ExactMath.ulp(x), "ulp " + x);
    }
  }

  @Test
  void remainders_are_exact() {
    for (double x : numbers()) {
      for (double y : new double[] {3, 0.1, -7, 1e-3, 0, Double.POSITIVE_INFINITY}) {
        assertEquals(x % y, ExactMath.remainder(x, y), x + " % " + y);
        assertEquals((float) x % (float) y, ExactMath.remainder((float) x, (float) y));
      }
    }
  }

  @Test
  void whole_numbers_are_divided_as_by_java() {
    for (int x : new int[] {0, 7, -7, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
      for (int y : new int[] {1, -1, 3, -3, Integer.MIN_VALUE}) {
        assertEquals(x / y, ExactMath.quotient(x, y));
        assertEquals(x % y, ExactMath.remainder(x, y));
        assertEquals((long) x / y, ExactMath.quotient((long) x, y));
        assertEquals((long) x % y, ExactMath.remainder((long) x, y));
      }
    }
  }
}
