package ch18;

import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class MaxPoolingTest {
  private static final double[][] CORNER = {
    {-1.0, 0.4, -0.4, 1.0}, {-0.6, 0.8, 0.0, -0.8}, {-0.2, -1.0, 0.4, -0.4}, {0.2, -0.6, 0.8, 0.0}
  };
  private static final String OVERLAP =
      "The squares overlap: the next one begins size pixels further on.";
  private static final String SIZES =
      "The map has image.length / size rows and image[0].length / size columns.";
  private static final String LEAVES =
      "An index leaves its array: the square of map[r][c] begins at row r · size, column c · size,"
          + " and has size × size pixels. What fills no square is left out: divide and round down.";
  private static final String NOT_KEPT =
      "Each pixel is compared with the first one: compare with the greatest so far, and keep it up"
          + " to date.";
  private static final String ALL =
      "Each pixel of a square got the slope: only the greatest had an influence.";
  private static final String SHARED =
      "The slope was divided among the pixels of a square: the greatest gets all of it.";

  @Test
  @Points(1)
  void the_greatest_of_each_square() {
    forward(CORNER, 2)
        .mistake(new double[][] {{-0.1, -0.05}, {-0.4, 0.2}}, "The mean of each square.")
        .mistake(new double[][] {{-1, -0.8}, {-1, -0.4}}, "The smallest of each square.")
        .mistake(
            new double[][] {{-1, 1}, {-1, 0.8}},
            "The greatest by size without the sign: compare the numbers as they are.")
        .mistake(
            new double[][] {{0.8, 0.8}, {0.8, 0.8}},
            "The squares overlap: the one at (r, c) begins at row r · size, column c · size.")
        .mistake(
            new double[][] {{0.8, -0.4}, {-0.2, -1}},
            "The pixel is looked for at (r, c): the square begins at row r · size, column"
                + " c · size.")
        .mistake(new double[][] {{0.8, 0}, {0.2, 0.8}}, NOT_KEPT)
        .mistake(new double[][] {{-0.4, -0.2}, {-1.6, 0.8}}, "The sum of each square.")
        .mistake(
            new double[][] {{-1, -0.4}, {-0.2, 0.4}},
            "The first pixel of each square: look for the greatest.")
        .mistake(
            new double[][] {{-0.6, 0}, {0.2, 0.8}}, "The last column of each square is left out.")
        .mistake(new double[][] {{0.4, 1}, {-0.2, 0.4}}, "The last row of each square is left out.")
        .mistake(
            new double[][] {{0.8, 0.2}, {1, 0.8}},
            "Rows and columns of the map are exchanged: r counts its rows, c its columns.")
        .mistakeIf(map -> map.length == 3, OVERLAP)
        .mistakeIf(map -> map.length == 4, "One number for each square, not for each pixel.")
        .is(new double[][] {{0.8, 1.0}, {0.2, 0.8}});
  }

  @Test
  @Points(1)
  void all_numbers_are_negative() {
    double[][] square = {{-3, -1}, {-2, -4}};
    forward(square, 2)
        .mistake(
            new double[][] {{0}},
            "The search began with 0, or with Double.MIN_VALUE, which is above 0 too: begin with"
                + " the first pixel of the square.")
        .is(new double[][] {{-1}});
    double[][] row = {{-3, -1, -1000}};
    forward(row, 1)
        .mistakeIf(map -> map.length != 1 || map[0].length != 3, SIZES)
        .is(row);
    backward(row, 1, new double[][] {{1, 0, -2}})
        .mistake(new double[1][3], "No slope was passed on.")
        .is(new double[][] {{1, 0, -2}});
  }

  @Test
  @Points(1)
  void what_does_not_fill_a_square_is_left_out() {
    double[][] image = {{1, 2, 3, 4, 9}, {5, 6, 7, 8, 9}, {9, 9, 9, 9, 9}};
    forward(image, 2)
        .mistakeIf(
            map -> map.length == 2 && map[0].length == 1,
            "Rows and columns of the map are exchanged: r counts its rows, c its columns.")
        .mistakeIf(map -> map.length == 1 && map[0].length == 1, SIZES)
        .mistakeIf(map -> map.length == 2 && map[0].length == 4, OVERLAP)
        .mistake(
            new double[][] {{7, 9}},
            "The squares are a column too wide: they are size pixels wide.")
        .mistakeIf(
            map -> map.length <= 2 && map[0].length <= 3 && map.length + map[0].length > 3,
            "The map is too large: rows and columns that do not fill a square are left out.")
        .is(new double[][] {{6, 8}});
    backward(image, 2, new double[][] {{-10, 20}})
        .mistake(
            new double[][] {{1, 2, 3, 4, 9}, {5, -10, 7, 20, 9}, {9, 9, 9, 9, 9}},
            "Beside the slopes stands the image: begin with a table of zeros.")
        .mistakeIf(
            slopes -> slopes.length == 2 || slopes[0].length == 4,
            "The slopes have the shape of the whole image; what was left out gets 0.")
        .is(new double[][] {{0, 0, 0, 0, 0}, {0, -10, 0, 20, 0}, {0, 0, 0, 0, 0}});
  }

  @Test
  @Points(2)
  void slopes_go_to_the_greatest() {
    backward(CORNER, 2, new double[][] {{1, 2}, {3, 4}})
        .mistakeIf(
            slopes -> slopes.length == 2, "Slopes in the shape of the image, not of the map.")
        .mistake(new double[4][4], "No slope was passed on.")
        .mistake(
            new double[][] {{0, 0, 0, 0}, {0, 1, 2, 0}, {0, 0, 0, 0}, {3, 0, 4, 0}}, NOT_KEPT)
        .mistake(squares(1), ALL)
        .mistake(squares(0.25), SHARED)
        .mistake(
            new double[][] {{1, 0, 2, 0}, {0, 0, 0, 0}, {3, 0, 4, 0}, {0, 0, 0, 0}},
            "The first pixel of each square got the slope: find the greatest.")
        .mistake(
            new double[][] {{0, 0, 0, 1}, {0, 0.8, 0, 0}, {0, 0, 0, 0}, {0.2, 0, 0.8, 0}},
            "These are the pixels that were kept: they get delta.")
        .mistake(
            new double[][] {{0, 0, 0, 1}, {0, 1, 0, 0}, {0, 0, 0, 0}, {1, 0, 1, 0}},
            "Where the slopes go is right: write delta there, not 1.")
        .mistake(
            new double[][] {{0, 0, 0, 2}, {0, 0.8, 0, 0}, {0, 0, 0, 0}, {0.6, 0, 3.2, 0}},
            "delta was multiplied by the pixel: passing on has the slope 1.")
        .is(new double[][] {{0, 0, 0, 2}, {0, 1, 0, 0}, {0, 0, 0, 0}, {3, 0, 4, 0}});
  }

  @Test
  @Points(1)
  void of_equal_numbers_the_first() {
    double[][] image = {{0, 5, 5}, {5, 0, 0}, {0, 0, 5}};
    backward(image, 3, new double[][] {{7}})
        .mistake(
            new double[][] {{0, 7, 7}, {7, 0, 0}, {0, 0, 7}},
            "All equal numbers got the slope: the first one, row by row, gets it.")
        .mistake(
            new double[][] {{0, 1.75, 1.75}, {1.75, 0, 0}, {0, 0, 1.75}},
            "The slope was divided among equal numbers: the first one gets all of it.")
        .mistake(
            new double[][] {{0, 0, 0}, {0, 0, 0}, {0, 0, 7}},
            "The last of equal numbers got the slope: compare with >, so that the first stays.")
        .mistake(
            new double[][] {{0, 0, 0}, {7, 0, 0}, {0, 0, 0}},
            "The first column by column: search row by row.")
        .is(new double[][] {{0, 7, 0}, {0, 0, 0}, {0, 0, 0}});
  }

  @Test
  @Points(2)
  void any_image() {
    Expect.seeds(100, random -> {
      int size = 1 + random.nextInt(3);
      double[][] image =
          numbers(random, size + random.nextInt(6), size + random.nextInt(5), false);
      double[][] delta = numbers(random, image.length / size, image[0].length / size, true);
      double[][] map = new double[delta.length][delta[0].length];
      double[][] slopes = new double[image.length][image[0].length];
      for (int p = 0; p < map.length * map[0].length; p++) {
        int r = p / map[0].length;
        int c = p % map[0].length;
        int best = -1;
        double greatest = Double.NEGATIVE_INFINITY;
        for (int s = size * size - 1; s >= 0; s--) {
          double pixel = image[r * size + s / size][c * size + s % size];
          best = pixel >= greatest ? s : best;
          greatest = Math.max(greatest, pixel);
        }
        map[r][c] = greatest;
        slopes[r * size + best / size][c * size + best % size] = delta[r][c];
      }
      forward(image, size)
          .mistakeIf(m -> m.length < map.length || m[0].length < map[0].length, SIZES)
          .is(map);
      backward(image, size, delta).is(slopes);
    });
  }

  private static Expectation<double[][]> forward(double[][] image, int size) {
    return Expect.given("image", image, "size", size)
        .when(() -> MaxPooling.forward(image, size))
        .mistakeIfThrows(IndexOutOfBoundsException.class, LEAVES);
  }

  private static Expectation<double[][]> backward(
      double[][] image, int size, double[][] delta) {
    return Expect.given("image", image, "size", size, "delta", delta)
        .when(() -> MaxPooling.backward(image, size, delta))
        .mistakeIfThrows(IndexOutOfBoundsException.class, LEAVES);
  }

  private static double[][] squares(double factor) {
    double[][] slopes = new double[4][4];
    for (int k = 0; k < 16; k++) {
      slopes[k / 4][k % 4] = factor * (1 + k / 8 * 2 + k % 4 / 2);
    }
    return slopes;
  }

  /** Small whole numbers, so that many are equal, or any. */
  private static double[][] numbers(SeededRandom random, int rows, int columns, boolean any) {
    double[][] numbers = new double[rows][columns];
    for (int k = 0; k < rows * columns; k++) {
      int kind = random.nextInt(12);
      double usual = any ? random.nextDouble(-3, 3) : random.nextInt(5) - 3;
      numbers[k / columns][k % columns] = kind == 0 ? 0 : kind == 1 ? -1000 : usual;
    }
    return numbers;
  }
}
