package ch18;

import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class Correlate2dTest {
  private static final double[][] IMAGE = {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}};
  private static final double[][] KERNEL = {{0, 1}, {2, 3}};

  @Test
  @Points(2)
  void the_example_of_the_chapter() {
    given(IMAGE, KERNEL, 0)
        .mistake(
            new double[][] {{5, 11}, {23, 29}},
            "The kernel is flipped, as in mathematics: here weight (u, v) lies on the pixel u rows"
                + " down and v to the right.")
        .mistake(
            new double[][] {{17, 23}, {35, 41}},
            "The kernel is transposed: u counts its rows, v its columns.")
        .mistake(
            new double[][] {{19, 37}, {25, 43}},
            "The map is transposed: r counts its rows, c its columns.")
        .mistake(
            new double[][] {{12, 15}, {21, 24}},
            "Only the last product is left: add with +=.")
        .mistake(
            new double[][] {{19, 19}, {19, 19}},
            "The kernel does not move: the pixel is image[r + u][c + v].")
        .mistake(
            new double[][] {{5, 7}, {11, 13}},
            "Each row of the image meets the first row of the kernel: the weight is kernel[u][v].")
        .mistake(
            new double[][] {{15, 21}, {33, 39}},
            "All weights of a row lie on one column: the pixel is image[r + u][c + v].")
        .mistakeIf(
            map -> map[0][0] == 14 && map[1][1] == 30 && isMultiplied(),
            "Each column of the image meets the first column of the kernel: the weight is"
                + " kernel[u][v].")
        .mistake(
            new double[][] {{1, 2}, {4, 5}},
            "Only the first row of the kernel counts: u runs to kernel.length.")
        .mistake(
            new double[][] {{18, 23}, {33, 38}},
            "Only the last row of the kernel counts: u begins at 0, and the sum goes on from row to"
                + " row.")
        .mistake(
            new double[][] {{14, 18}, {26, 30}}, "Pixels and weights are added: multiply them.")
        .mistake(
            new double[][] {{7, 13}, {25, 31}}, "The rows of the kernel lie upside down.")
        .mistake(
            new double[][] {{19, 19}, {37, 37}},
            "The kernel moves down, but not across: the pixel is image[r + u][c + v].")
        .mistake(
            new double[][] {{19, 25}, {19, 25}},
            "The kernel moves across, but not down: the pixel is image[r + u][c + v].")
        .mistake(
            new double[][] {{0, 6}, {18, 24}},
            "All weights lie on one pixel: weight (u, v) lies on image[r + u][c + v].")
        .mistake(
            new double[][] {{19, 25}, {0, 0}},
            "Only the first row of the map is there: is a return inside the loop?")
        .mistake(
            new double[][] {{37, 43}, {37, 43}},
            "All rows of the map are one array: each needs an array of its own.")
        .mistake(new double[][] {{4.75, 6.25}, {9.25, 10.75}}, "A sum, not a mean.")
        .mistake(
            new double[][] {{19, 44}, {81, 124}},
            "The sum goes on from position to position: begin each one with the bias.")
        .mistake(
            new double[][] {{43, 0}, {0, 0}},
            "Every sum is written to map[0][0]: the one of position (r, c) belongs to map[r][c].")
        .mistakeIf(
            map -> map.length == 3 && map[0].length == 3,
            "The map is as large as the image: without padding the kernel fits at 2 x 2 positions.")
        .mistakeIf(
            map -> map.length > 2 || map[0].length > 2,
            "The map is too large: without padding the kernel fits at 2 x 2 positions.")
        .mistakeIf(
            map -> map.length == 1 || map[0].length == 1,
            "Positions are missing: there are pixels - kernel + 1 in each direction. Is the last"
                + " one there, and does the kernel move by one pixel?")
        .is(new double[][] {{19, 25}, {37, 43}});
  }

  @Test
  @Points(1)
  void a_bias() {
    given(IMAGE, KERNEL, 10)
        .mistake(new double[][] {{19, 25}, {37, 43}}, "The bias is missing.")
        .mistake(
            new double[][] {{59, 65}, {77, 83}},
            "The bias was added to each product: once for each position.")
        .mistake(new double[][] {{190, 250}, {370, 430}}, "The bias multiplies: add it.")
        .mistake(new double[][] {{9, 15}, {27, 33}}, "The bias was subtracted: add it.")
        .mistake(
            new double[][] {{29, 25}, {37, 43}},
            "The bias was added at the first position only: each position gets it.")
        .is(new double[][] {{29, 35}, {47, 53}});
  }

  @Test
  @Points(1)
  void neither_is_square() {
    double[][] image = {{1, 0, -2, 3, 1}, {4, -1, 1000, 0, 2}, {0, 5, 1, -1, 2}};
    double[][] kernel = {{1, -1, 2}, {0, 3, 1}};
    given(image, kernel, 0.5)
        .mistakeIf(
            map -> map.length == 3 && map[0].length == 2,
            "Height and width are exchanged: rows first.")
        .mistakeIf(
            map -> map[0].length == 4,
            "The kernel is taken for a square: across there are image[0].length"
                + " - kernel[0].length + 1 positions.")
        .mistakeIf(
            map -> map.length == 2 && map[0].length == 1,
            "The image is taken for a square: across there are image[0].length"
                + " - kernel[0].length + 1 positions.")
        .mistake(
            new double[][] {{994.5, 3008.5, 0}, {2021.5, 0, 1003.5}},
            "What is below 0 became 0: leave the numbers as they are.")
        .mistake(
            new double[][] {{-1.5, 3002.5, -4.5}, {20.5, -997.5, 997.5}},
            "The kernel is taken for a square: v runs over its columns, kernel[0].length.")
        .mistake(
            new double[][] {{994.5, 3008.5}, {2021.5, -998.5}},
            "The last column is missing: across there are image[0].length - kernel[0].length + 1"
                + " positions.")
        .is(new double[][] {{994.5, 3008.5, -0.5}, {2021.5, -998.5, 1003.5}});
  }

  @Test
  @Points(2)
  void any_image_and_kernel() {
    Expect.seeds(100, random -> {
      double[][] kernel = numbers(random, 1 + random.nextInt(3), 1 + random.nextInt(4));
      double[][] image =
          numbers(random, kernel.length + random.nextInt(4), kernel[0].length + random.nextInt(3));
      double bias = random.nextInt(3) - 1;
      given(image, kernel, bias).is(shiftedImages(image, kernel, bias));
    });
  }

  private static boolean isMultiplied() {
    return Correlate2d.correlate(new double[][] {{5}}, new double[][] {{3}}, 0)[0][0] == 15;
  }

  private static Expectation<double[][]> given(
      double[][] image, double[][] kernel, double bias) {
    return Expect.given("image", image, "kernel", kernel, "bias", bias)
        .when(() -> Correlate2d.correlate(image, kernel, bias))
        .mistakeIfThrows(
            IndexOutOfBoundsException.class,
            "An index leaves its array: at position (r, c), weight (u, v) lies on"
                + " image[r + u][c + v], and there are pixels - kernel + 1 positions in each"
                + " direction.");
  }

  /** Another way to the map: for each weight, the whole image is moved and added. */
  private static double[][] shiftedImages(double[][] image, double[][] kernel, double bias) {
    int down = image.length - kernel.length + 1;
    int across = image[0].length - kernel[0].length + 1;
    double[][] map = new double[down][across];
    for (int k = 0; k < kernel.length * kernel[0].length; k++) {
      int u = k / kernel[0].length;
      int v = k % kernel[0].length;
      for (int p = 0; p < down * across; p++) {
        map[p / across][p % across] += kernel[u][v] * image[p / across + u][p % across + v];
      }
    }
    for (int p = 0; p < down * across; p++) {
      map[p / across][p % across] += bias;
    }
    return map;
  }

  private static double[][] numbers(SeededRandom random, int rows, int columns) {
    double[][] numbers = new double[rows][columns];
    for (int k = 0; k < rows * columns; k++) {
      int kind = random.nextInt(10);
      numbers[k / columns][k % columns] =
          kind == 0 ? 0 : kind == 1 ? -1000 : random.nextDouble(-3, 3);
    }
    return numbers;
  }
}
