package nnbook.engine.explain;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import nnbook.engine.matrix.ShapeException;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LimeTest {
  private static final double[] ONE = {1};
  private static final int RUNS = 30;

  /** The slope of x² at 1 over several seeds must be around the closed form. */
  private static void assertSlope(double expected, Lime lime) {
    double sum = 0;
    double squares = 0;
    for (int seed = 0; seed < RUNS; seed++) {
      double slope = lime.explain(x -> x[0] * x[0], ONE, new SeededRandom(seed)).weights()[0];
      sum += slope;
      squares += slope * slope;
    }
    double mean = sum / RUNS;
    double deviation = Math.sqrt(Math.max(0, squares / RUNS - mean * mean));
    double interval = 4 * deviation / Math.sqrt(RUNS) + 0.004;
    assertTrue(interval < 0.1, "so wide an interval shows nothing: " + interval);
    assertEquals(expected, mean, interval);
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.75, 1, 5})
  void slope_of_a_square_has_the_closed_form_of_the_paper_kernel(double sigma) {
    assertSlope(4 / (sigma * sigma + 2), Lime.paper(sigma, 3_000));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.75, 1, 5})
  void slope_of_a_square_has_the_closed_form_of_the_library_kernel(double width) {
    assertSlope(2 / (width * width + 1), Lime.library(width, 3_000));
  }

  @Test
  void the_kernels_differ_and_the_library_has_a_width_of_its_own() {
    assertTrue(4 / (0.75 * 0.75 + 2) - 2 / (0.75 * 0.75 + 1) > 0.2);
    assertSlope(2 / (0.75 * 0.75 + 1), Lime.library(3_000));
    double[] x = {1, -1, 0.5, 2};
    assertArrayEquals(
        Lime.library(1.5, 200).explain(a -> a[0] * a[3], x, new SeededRandom(1)).weights(),
        Lime.library(200).explain(a -> a[0] * a[3], x, new SeededRandom(1)).weights(), 1e-9);
  }

  @Test
  void a_linear_function_is_found_exactly_at_any_width() {
    for (int seed = 0; seed < 100; seed++) {
      SeededRandom random = new SeededRandom(seed);
      int n = 1 + random.nextInt(6);
      double[] w = new double[n];
      double[] x = new double[n];
      Arrays.setAll(w, i -> 3 * random.nextGaussian());
      Arrays.setAll(x, i -> 0.5 * random.nextGaussian());
      double width = new double[] {0.3, 0.75, 1, 5, 100}[random.nextInt(5)];
      Lime lime = seed % 2 == 0 ? Lime.paper(width, 500) : Lime.library(width, 500);
      LinearFunction found = lime.explain(a -> 4 + dot(w, a), x, random);
      assertArrayEquals(w, found.weights(), 1e-8, "seed " + seed + ", width " + width);
      assertEquals(4, found.bias(), 1e-8);
      assertEquals(4 + dot(w, x), found.value(x), 1e-8);
    }
  }

  private static double dot(double[] w, double[] a) {
    double sum = 0;
    for (int i = 0; i < w.length; i++) {
      sum += w[i] * a[i];
    }
    return sum;
  }

  @Test
  void far_from_the_data_the_nearest_samples_count() {
    LinearFunction far =
        Lime.paper(2, 500).explain(a -> 2 * a[0] - 1, new double[] {60}, new SeededRandom(2));
    assertEquals(2, far.weights()[0], 1e-6, "without overflow or underflow of all weights");
  }

  @Test
  void a_constant_without_inputs_is_itself() {
    LinearFunction constant = Lime.paper(1, 10).explain(a -> 7, new double[0], new SeededRandom(0));
    assertEquals(7, constant.bias(), 1e-12);
    assertEquals(7, constant.value(), 1e-12);
  }

  @Test
  void refuses_what_makes_no_sense() {
    assertEquals("Lime.paper: sigma must be greater than 0 and finite, was 0.0",
        assertThrows(IllegalArgumentException.class, () -> Lime.paper(0, 5)).getMessage());
    assertEquals("Lime: samples must be at least 1, was 0",
        assertThrows(IllegalArgumentException.class, () -> Lime.library(0)).getMessage());
    assertEquals("Lime.explain: the samples must determine the result, did not. Usual causes: too"
        + " few samples, a kernel so narrow that only few of them count, or an input that is not"
        + " finite", assertThrows(IllegalArgumentException.class,
        () -> Lime.paper(1, 2).explain(a -> a[0], new double[3], new SeededRandom(0)))
        .getMessage());
  }

  @Test
  void a_narrow_kernel_that_sees_one_sample_is_told() {
    assertThrows(IllegalArgumentException.class,
        () -> Lime.paper(1e-6, 100).explain(a -> a[0], ONE, new SeededRandom(0)));
  }

  @Test
  void the_linear_function_prints_and_checks_its_inputs() {
    LinearFunction line = LinearFunction.around(new double[] {1, 2}, new double[] {3, -1, 5});
    assertEquals("w = (3, -1), b = 4", line.toString());
    assertEquals("LinearFunction.value: x must be of length 2, was of length 1",
        assertThrows(ShapeException.class, () -> line.value(1)).getMessage());
  }
}
