package nnbook.web.vm.library;

import static org.junit.jupiter.api.Assertions.assertEquals;

import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class FdlibmTest {
  private static void agree(double x) {
    assertEquals(StrictMath.cbrt(x), Fdlibm.cbrt(x), () -> "cbrt " + x);
    assertEquals(StrictMath.log(x), Fdlibm.log(x), () -> "log " + x);
  }

  @Test
  void functions_have_the_bits_of_the_jvm() {
    SeededRandom random = new SeededRandom(1);
    for (int i = 0; i < 100_000; i++) {
      agree(random.nextDouble());
      agree(1 + (random.nextDouble() - 0.5) * 1e-5);
      agree(Double.longBitsToDouble(random.nextLong()));
    }
  }

  @Test
  void ends_and_edges_have_them_too() {
    for (double x : new double[] {0.0, 1, 2, 8, 27, 5, 1e300, 1e-300, Double.MIN_VALUE, 1e-310,
        Double.MIN_NORMAL, Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NaN}) {
      agree(x);
      agree(-x);
    }
  }
}
