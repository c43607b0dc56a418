package ch16;

import java.util.Arrays;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class FromKerasTest {
  @Test
  @Points(2)
  void two_inputs_three_neurons() {
    double[][] kernel = {{1, -2, 3}, {-4, 5, 0}};
    call(kernel)
        .mistake(kernel, "It still has a row for each input: give each neuron a row.")
        .mistake(
            new double[][] {{1, -2}, {3, -4}, {5, 0}},
            "The numbers were only poured into another shape: entry [j][i] is kernel[i][j].")
        .mistake(
            new double[][] {{1, 0}, {-2, 5}, {3, 0}},
            "Only half of the weights are there: for each i, j runs over all neurons from 0.")
        .mistake(
            new double[][] {{1, -4}, {-2, 5}, {0, 0}},
            "The last neuron has no weights: for each i, j runs over all of kernel[i].")
        .mistakeIf(
            w -> w.length == 1 && w[0].length == 6, "All weights are in one row: give each neuron a"
                + " row.")
        .mistakeIf(
            w -> w.length == 3 && w[0].length == 3,
            "Each row has a number too many: it has one for each input, and the bias stands apart.")
        .mistake(
            new double[][] {{0, 3}, {5, -2}, {-4, 1}},
            "Turned over the other diagonal: entry [0][0] stays in its corner.")
        .mistake(
            new double[][] {{-4, 1}, {5, -2}, {0, 3}},
            "The inputs come in reverse order: entry [j][0] belongs to input 0.")
        .mistake(
            new double[][] {{3, 0}, {-2, 5}, {1, -4}},
            "The neurons come in reverse order: row 0 belongs to neuron 0.")
        .is(new double[][] {{1, -4}, {-2, 5}, {3, 0}}, 0);
  }

  @Test
  @Points(1)
  void a_square_kernel() {
    double[][] kernel = {{1, -1000}, {2000, 0}};
    call(kernel)
        .mistake(
            copy(kernel), "It still has a row for each input, which a square doesn't show.")
        .mistake(
            new double[][] {{1, -1000}, {-1000, 0}},
            "A weight was overwritten before it was read: write into a new array.")
        .mistake(
            new double[][] {{1, 2000}, {2000, 0}},
            "A weight was overwritten before it was read: write into a new array.")
        .is(new double[][] {{1, 2000}, {-1000, 0}}, 0);
  }

  @Test
  @Points(1)
  void a_single_weight_in_a_new_array() {
    double[][] kernel = {{0.1}};
    call(kernel)
        .mistakeIf(w -> w == kernel, "The same array is returned: make a new one.")
        .mistakeIf(w -> w[0] == kernel[0], "The same row is returned: make a new one.")
        .satisfies("a new array that holds 0.1",
            w -> w.length == 1 && w[0].length == 1 && w[0][0] == 0.1
                && w != kernel && w[0] != kernel[0]);
  }

  @Test
  @Points(2)
  void any_kernel() {
    Expect.seeds(100, random -> {
      double[][] kernel = kernel(random, 1 + random.nextInt(6), 1 + random.nextInt(6));
      double[][] expected = new double[kernel[0].length][kernel.length];
      for (int i = 0; i < kernel.length; i++) {
        for (int j = 0; j < expected.length; j++) {
          expected[j][i] = kernel[i][j];
        }
      }
      call(kernel)
          .mistake(copy(kernel), "It still has a row for each input: give each neuron a row.")
          .mistakeIf(
              w -> digitsLost(w, expected), "The digits are lost: float keeps only seven.")
          .is(expected, 0);
    });
  }

  /** As it is now: code that writes into the kernel must not change what is foreseen. */
  private static double[][] copy(double[][] kernel) {
    return Arrays.stream(kernel).map(double[]::clone).toArray(double[][]::new);
  }

  private static Expectation<double[][]> call(double[][] kernel) {
    return Expect.given("kernel", kernel)
        .when(() -> FromKeras.fromKeras(kernel))
        .mistakeIfThrows(
            IndexOutOfBoundsException.class,
            "An index is beyond its array: the result has kernel[0].length rows of kernel.length"
                + " numbers, and its entry [j][i] is kernel[i][j].");
  }

  private static boolean digitsLost(double[][] w, double[][] expected) {
    if (w.length != expected.length) {
      return false;
    }
    for (int j = 0; j < w.length; j++) {
      for (int i = 0; i < w[j].length; i++) {
        if (w[j][i] != (float) expected[j][i]) {
          return false;
        }
      }
    }
    return true;
  }

  private static double[][] kernel(SeededRandom random, int in, int out) {
    double[][] kernel = new double[in][out];
    for (double[] row : kernel) {
      for (int j = 0; j < out; j++) {
        row[j] = random.nextInt(8) == 0 ? 0 : random.nextDouble(-1000, 1000);
      }
    }
    return kernel;
  }
}
