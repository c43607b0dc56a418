package ch18;

import ch18.CorrelateBackward.Slopes;
import java.util.function.DoubleSupplier;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class CorrelateBackwardTest {
  private static final double[][] IMAGE = {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}};
  private static final double[][] KERNEL = {{0, 1}, {2, 3}};
  private static final double[][] DELTA = {{1, 2}, {3, 4}};

  @Test
  @Points(2)
  void slopes_for_the_kernel() {
    kernel(IMAGE, KERNEL, DELTA)
        .mistake(
            new double[][] {{27, 27}, {27, 27}},
            "Every weight meets the same pixels: weight (u, v) lay on image[r + u][c + v].")
        .mistake(
            new double[][] {{16, 20}, {28, 32}},
            "Only the last position is left: each of them adds its part to the weight, with +=.")
        .mistake(
            new double[][] {{67, 57}, {37, 27}},
            "Turned by 180°: weight (u, v) lay on the pixels (r + u, c + v).")
        .mistake(
            new double[][] {{27, 57}, {37, 67}}, "Transposed: u counts rows, v columns.")
        .mistake(
            new double[][] {{8, 12}, {20, 24}},
            "delta is not used: each pixel counts as much as the slope at its position.")
        .mistake(
            new double[][] {{0, 10}, {20, 30}},
            "The weight itself was multiplied by delta: its slope is the pixel.")
        .mistake(
            new double[][] {{6.75, 9.25}, {14.25, 16.75}},
            "A mean over the positions: the parts add up.")
        .mistake(
            new double[][] {{0, 10}, {30, 40}},
            "Each position looks at the first pixels: weight (u, v) lay on image[r + u][c + v].")
        .mistake(
            new double[][] {{2, 5}, {11, 14}}, "The last row of delta is left out.")
        .mistake(new double[2][2], "The slopes for the kernel are missing.")
        .mistakeIf(
            slopes -> slopes.length == 3, "Slopes for the kernel have the shape of the kernel.")
        .is(new double[][] {{27, 37}, {57, 67}});
  }

  @Test
  @Points(1)
  void slope_for_the_bias() {
    Expect.given("image", IMAGE, "kernel", KERNEL, "delta", DELTA)
        .when(() -> CorrelateBackward.backward(IMAGE, KERNEL, DELTA).bias())
        .mistake(0, "The bias gets a slope too: it was added at each position.")
        .mistake(2.5, "The mean of delta: the bias was added at each position, so sum.")
        .mistake(4, "Only the last position: add with +=, or you counted the positions.")
        .mistake(40, "Counted once for each weight: add delta outside of the inner loops.")
        .mistake(1, "A slope of 1, or that of the first position: the bias was added at each of"
            + " them, so add up delta.")
        .is(10);
  }

  @Test
  @Points(3)
  void slopes_for_the_image() {
    image(IMAGE, KERNEL, DELTA)
        .mistake(
            new double[][] {{6, 12, 0}, {18, 24, 0}, {0, 0, 0}},
            "All of a patch goes into its first pixel: pixel (r + u, c + v) hears from weight"
                + " (u, v).")
        .mistake(
            new double[][] {{0, 0, 2}, {0, 0, 4}, {6, 8, 12}},
            "Only the last patch of each pixel is left: all of them add their parts, with +=.")
        .mistake(
            new double[][] {{3, 8, 4}, {10, 20, 8}, {3, 4, 0}},
            "The kernel lies on delta the wrong way round: pixel (r + u, c + v) hears from weight"
                + " (u, v).")
        .mistake(
            new double[][] {{0, 2, 4}, {1, 11, 14}, {3, 13, 12}},
            "The kernel is transposed: u counts its rows, v its columns.")
        .mistake(
            new double[][] {{0, 1, 1}, {2, 6, 4}, {2, 5, 3}},
            "delta is not used: multiply each weight by the slope at its position.")
        .mistake(
            new double[][] {{0, 3, 4}, {12, 40, 30}, {18, 49, 32}},
            "The pixel itself was multiplied by delta: its slope is the weight.")
        .mistake(
            new double[][] {{0, 10, 0}, {20, 30, 0}, {0, 0, 0}},
            "All positions fall on the first pixels: pixel (r + u, c + v) hears from weight"
                + " (u, v).")
        .mistake(new double[3][3], "The slopes for the image are missing.")
        .mistakeIf(
            slopes -> slopes.length == 2,
            "Slopes for the image have the shape of the image, not of the map or the kernel.")
        .mistakeIf(
            slopes -> slopes.length == 1,
            "The kernel must hang over all edges of delta: the image is larger than the map.")
        .is(new double[][] {{0, 1, 2}, {2, 10, 10}, {6, 17, 12}});
  }

  /** Digits of PyTorch for the loss ½ Σ out². */
  @Test
  @Points(1)
  void the_golden_example() {
    double[][] image = new double[5][5];
    double[][] kernel = new double[3][3];
    for (int k = 0; k < 25; k++) {
      image[k / 5][k % 5] = (7 * k % 11 - 5) / 5.0;
    }
    for (int k = 0; k < 9; k++) {
      kernel[k / 3][k % 3] = (4 * k % 9 - 4) / 4.0;
    }
    double[][] delta = {{2.1, -0.1, 0.45}, {0.45, -1.75, -0.1}, {-0.1, 2.1, -0.1}};
    kernel(image, kernel, delta)
        .is(new double[][] {{-6.11, 2.75, -0.49}, {-1.08, 1.95, 1.13}, {0.54, -6.11, 2.75}});
    Expect.given("image", image, "kernel", kernel, "delta", delta)
        .when(() -> {
          double[][] slopes = CorrelateBackward.backward(image, kernel, delta).image();
          return new double[][] {slopes[0], slopes[2]};
        })
        .is(new double[][] {
          {-2.1, 0.1, 1.65, -0.1, 0.45}, {1.0375, -2.95, -0.6875, 2.5375, 0.0625}
        });
  }

  /** The sum of delta times the map is linear in each number, so a step of 1 measures exactly. */
  @Test
  @Points(3)
  void agrees_with_measured_slopes() {
    Expect.seeds(100, random -> {
      double[][] k = numbers(random, 1 + random.nextInt(3), 1 + random.nextInt(4));
      double[][] x = numbers(random, k.length + random.nextInt(4), k[0].length + random.nextInt(3));
      double[][] delta =
          numbers(random, x.length - k.length + 1, x[0].length - k[0].length + 1);
      double bias = 0;
      for (double[] row : delta) {
        for (double slope : row) {
          bias += slope;
        }
      }
      DoubleSupplier loss = () -> loss(x, k, delta);
      Slopes measured = new Slopes(measured(k, loss), bias, measured(x, loss));
      Expect.given("image", x, "kernel", k, "delta", delta)
          .when(() -> CorrelateBackward.backward(x, k, delta))
          .mistakeIfThrows(
              IndexOutOfBoundsException.class,
              "An index leaves its table: r and c run over delta, u and v over the kernel, and none"
                  + " of them needs to be square.")
          .is(measured, 1e-7);
    });
  }

  private static double loss(double[][] x, double[][] k, double[][] delta) {
    double sum = 0;
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x[0].length; j++) {
        for (int r = Math.max(0, i - k.length + 1); r <= Math.min(i, delta.length - 1); r++) {
          for (int c = Math.max(0, j - k[0].length + 1); c <= Math.min(j, delta[0].length - 1);
              c++) {
            sum += delta[r][c] * k[i - r][j - c] * x[i][j];
          }
        }
      }
    }
    return sum;
  }

  private static double[][] measured(double[][] at, DoubleSupplier loss) {
    double[][] slopes = new double[at.length][at[0].length];
    for (int i = 0; i < at.length; i++) {
      for (int j = 0; j < at[0].length; j++) {
        double kept = at[i][j];
        at[i][j] = kept + 1;
        double above = loss.getAsDouble();
        at[i][j] = kept - 1;
        slopes[i][j] = (above - loss.getAsDouble()) / 2;
        at[i][j] = kept;
      }
    }
    return slopes;
  }

  private static Expectation<double[][]> kernel(
      double[][] image, double[][] kernel, double[][] delta) {
    return Expect.given("image", image, "kernel", kernel, "delta", delta)
        .when(() -> CorrelateBackward.backward(image, kernel, delta).kernel());
  }

  private static Expectation<double[][]> image(
      double[][] image, double[][] kernel, double[][] delta) {
    return Expect.given("image", image, "kernel", kernel, "delta", delta)
        .when(() -> CorrelateBackward.backward(image, kernel, delta).image());
  }

  /** Quarters, so that no rounding hides a slope beside a product of thousands. */
  private static double[][] numbers(SeededRandom random, int rows, int columns) {
    double[][] numbers = new double[rows][columns];
    for (int p = 0; p < rows * columns; p++) {
      int kind = random.nextInt(10);
      numbers[p / columns][p % columns] =
          kind == 0 ? 0 : kind == 1 ? -1000 : (random.nextInt(25) - 12) / 4.0;
    }
    return numbers;
  }
}
