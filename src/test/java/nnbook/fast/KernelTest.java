package nnbook.fast;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.Arrays;
import java.util.stream.Stream;
import nnbook.engine.random.SeededRandom;
import nnbook.fast.ladder.NestedLoops;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The products and the exponential of each kernel, against sums in double. */
class KernelTest {
  private static final int CASES = 60;
  private static final int LARGEST = 300;
  private static final double RELATIVE = 2e-7;

  static Stream<Kernel> kernels() {
    return Stream.of(new NestedLoops(), new RowKernel(), Kernels.best());
  }

  /** Random numbers in the first rows and columns, a third of them 0, and zeros as padding. */
  private static float[][] rows(
      SeededRandom random, int rows, int columns, int paddedColumns) {
    float[][] result = new float[rows][paddedColumns];
    for (int i = 0; i < rows; i++) {
      for (int j = 0; j < columns; j++) {
        result[i][j] = random.nextInt(3) == 0 ? 0 : (float) random.nextDouble(-1, 1);
      }
    }
    return result;
  }

  /** A product of random shape, with its exact result. */
  private record Sample(int rows, int depth, int columns, float[][] a, float[][] b, float[] start,
      int width) {
    static Sample of(Kernel kernel, SeededRandom random) {
      int rows = 1 + random.nextInt(random.nextInt(2) == 0 ? 8 : 40);
      int depth = 1 + random.nextInt(LARGEST);
      int columns = 1 + random.nextInt(LARGEST);
      int width = kernel.paddedColumns(columns);
      return new Sample(rows, depth, columns, KernelTest.rows(random, rows, depth, depth),
          KernelTest.rows(random, depth, columns, width),
          KernelTest.rows(random, 1, columns, width)[0], width);
    }

    double exact(int i, int j) {
      double sum = start[j];
      for (int k = 0; k < depth; k++) {
        sum += (double) a[i][k] * b[k][j];
      }
      return sum;
    }

    float[][] fused() {
      float[][] c = new float[rows][width];
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < width; j++) {
          float sum = start[j];
          for (int k = 0; k < depth; k++) {
            sum = Math.fma(a[i][k], b[k][j], sum);
          }
          c[i][j] = sum;
        }
      }
      return c;
    }

    void holds(float[][] c) {
      for (int i = 0; i < rows; i++) {
        for (int j = 0; j < width; j++) {
          assertEquals(exact(i, j), c[i][j], 1e-6 * (10 + depth), this + " at " + i + ", " + j);
        }
      }
    }

    @Override
    public String toString() {
      return "[" + rows + " x " + depth + "] [" + depth + " x " + columns + "]";
    }
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void multiplies_rows(Kernel kernel) {
    SeededRandom random = new SeededRandom(1);
    for (int n = 0; n < CASES; n++) {
      Sample sample = Sample.of(kernel, random);
      float[][] c = new float[sample.a().length][sample.width()];
      float[][] packed = kernel.packed(sample.b(), sample.depth(), sample.columns());
      kernel.times(sample.a(), packed, sample.start(), c, 0, c.length, sample.depth(),
          sample.width());
      sample.holds(c);
    }
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void gives_back_each_row_that_it_has_packed(Kernel kernel) {
    SeededRandom random = new SeededRandom(2);
    for (int n = 0; n < CASES; n++) {
      Sample sample = Sample.of(kernel, random);
      float[][] packed = kernel.packed(sample.b(), sample.depth(), sample.columns());
      float[][] columns = kernel.packed(
          new float[sample.columns()][kernel.paddedColumns(sample.depth())],
          sample.columns(), sample.depth());
      for (int k = 0; k < sample.depth(); k++) {
        assertArrayEquals(sample.b()[k], kernel.row(packed, k));
        kernel.transpose(packed, k, columns);
      }
      for (int j = 0; j < sample.columns(); j++) {
        float[] column = kernel.row(columns, j);
        for (int k = 0; k < sample.depth(); k++) {
          assertEquals(sample.b()[k][j], column[k]);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void multiplies_the_transpose(Kernel kernel) {
    SeededRandom random = new SeededRandom(3);
    for (int n = 0; n < CASES; n++) {
      int depth = 1 + random.nextInt(LARGEST);
      int width = kernel.paddedColumns(1 + random.nextInt(LARGEST));
      int columns = 1 + random.nextInt(70);
      int from = 16 * random.nextInt((columns + 15) / 16);
      float[][] a = rows(random, depth, columns, columns);
      float[][] b = rows(random, depth, width, width);
      float[][] c = kernel.packed(new float[columns][width], columns, width);
      kernel.transposedTimes(
          a, kernel.packed(b, depth, width), c, from, columns, depth, width);
      for (int i = from; i < columns; i++) {
        float[] row = kernel.row(c, i);
        for (int j = 0; j < width; j++) {
          double sum = 0;
          for (int k = 0; k < depth; k++) {
            sum += (double) a[k][i] * b[k][j];
          }
          assertEquals(sum, row[j], 1e-6 * (10 + depth), kernel.name() + " at " + i + ", " + j);
        }
      }
    }
  }

  /** The order of the additions is the contract: neither tile nor packing may change a bit. */
  @Test
  void each_sum_is_fused_and_ascends() {
    assumeTrue(Kernels.hasVectors());
    SeededRandom random = new SeededRandom(5);
    for (int n = 0; n < CASES; n++) {
      Sample sample = Sample.of(Kernels.best(), random);
      float[][] expected = sample.fused();
      float[][] c = new float[sample.rows()][sample.width()];
      Kernel kernel = Kernels.best();
      float[][] packed = kernel.packed(sample.b(), sample.depth(), sample.columns());
      float[] room = kernel.room(sample.depth());
      for (int i = 0; i < c.length; i++) {
        kernel.times(sample.a(), packed, sample.start(), c, i, i + 1, sample.depth(),
            sample.width(), room);
      }
      assertTrue(Arrays.deepEquals(expected, c), "one by one " + sample);
      kernel.times(sample.a(), packed, sample.start(), c, 0, c.length, sample.depth(),
          sample.width(), room);
      assertTrue(Arrays.deepEquals(expected, c), "in tiles " + sample);
    }
  }

  @Test
  void a_zero_in_A_needs_no_weights_but_NaN_spreads() {
    for (Kernel kernel : kernels().toList()) {
      int width = kernel.paddedColumns(150);
      float[][] b = new float[3][width];
      Arrays.fill(b[1], 2);
      float[][] c = new float[1][width];
      float[][] a = {{0, Float.NaN, 0}};
      kernel.times(a, kernel.packed(b, 3, 150), new float[width], c, 0, 1, 3, width);
      assertTrue(Float.isNaN(c[0][149]), kernel.name());
    }
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void raises_e_to_all_powers_of_a_row(Kernel kernel) {
    int n = 1601;
    float[] row = new float[kernel.paddedColumns(n)];
    for (int j = 0; j < n; j++) {
      row[j] = (j - 800) / 10f;
    }
    float[] x = row.clone();
    float sum = kernel.exp(row, n, 0);
    float expected = 0;
    for (int j = 0; j < n; j++) {
      double exact = StrictMath.exp(x[j]);
      assertEquals(exact, row[j], exact * RELATIVE, "e^" + x[j]);
      expected += row[j];
    }
    assertEquals(expected, sum);
    for (int j = n; j < row.length; j++) {
      assertEquals(0, row[j]);
    }
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void an_exponential_has_limits_and_passes_NaN_on(Kernel kernel) {
    float[] values = {1000, -1000, Float.NaN, 0, 1};
    float[] row = Arrays.copyOf(values, kernel.paddedColumns(values.length));
    kernel.exp(row, 5, 0);
    assertEquals(StrictMath.exp(80), row[0], 1e28);
    assertEquals(StrictMath.exp(-80), row[1], 1e-41);
    assertTrue(Float.isNaN(row[2]));
    assertEquals(1, row[3]);
    assertEquals(StrictMath.E, row[4], RELATIVE * 3);
  }

  @Test
  void all_kernels_give_the_same_bits_of_an_exponential() {
    SeededRandom random = new SeededRandom(4);
    float[] one = new float[4096];
    for (int j = 0; j < one.length; j++) {
      one[j] = (float) random.nextDouble(-90, 90);
    }
    float[] other = one.clone();
    new RowKernel().exp(one, 4000, 3);
    Kernels.best().exp(other, 4000, 3);
    assertEquals(-1, Arrays.mismatch(Arrays.copyOf(one, 4000), Arrays.copyOf(other, 4000)));
    new RowKernel().sigmoid(one, 4000);
    Kernels.best().sigmoid(other, 4000);
    assertEquals(-1, Arrays.mismatch(Arrays.copyOf(one, 4000), Arrays.copyOf(other, 4000)));
  }

  @ParameterizedTest
  @MethodSource("kernels")
  void a_sigmoid_is_exact_has_limits_and_passes_NaN_on(Kernel kernel) {
    float[] values = {-1000, -80, -20, -3, -1e-3f, 0, 1e-3f, 0.5f, 20, 1000, Float.NaN};
    int n = values.length;
    float[] row = Arrays.copyOf(values, kernel.paddedColumns(n));
    kernel.sigmoid(row, n);
    assertTrue(Float.isNaN(row[n - 1]));
    for (int j = 0; j < n - 1; j++) {
      double exact = 1 / (1 + StrictMath.exp(-Math.max(values[j], -80)));
      assertEquals(exact, row[j], exact * RELATIVE, "sigmoid of " + values[j]);
    }
    for (int j = n; j < row.length; j++) {
      assertEquals(0, row[j], "padding");
    }
  }

  @Test
  void preparing_twice_is_the_same_as_once() {
    Kernels.best().prepare();
    Kernels.best().prepare();
    new RowKernel().prepare();
  }
}
