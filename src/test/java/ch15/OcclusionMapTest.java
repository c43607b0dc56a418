package ch15;

import java.util.Arrays;
import java.util.function.BiPredicate;
import java.util.function.ToDoubleFunction;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class OcclusionMapTest {
  /** A sum in which pixel (i, j) counts i · 10 + j + 1 times. */
  private static final ToDoubleFunction<double[][]> PLACES = image -> {
    double sum = 0;
    for (int i = 0; i < image.length; i++) {
      for (int j = 0; j < image[i].length; j++) {
        sum += (10 * i + j + 1) * image[i][j];
      }
    }
    return sum;
  };

  private static final String ABSOLUTE =
      "A rise is negative: take the difference, not its absolute value.";
  private static final String SIGN = "Sign reversed: f(image) minus f under the cover.";
  private static final double PAINT = 0.5;

  @Test
  @Points(2)
  void two_by_two_on_three_by_four() {
    double[][] image = {{1, 0, 2, 1}, {0, 3, 1, -1}, {2, 1, 0, 4}};
    double[][] before = {{1, 0, 2, 1}, {0, 3, 1, -1}, {2, 1, 0, 4}};
    Expect.given("image", image, "side", 2, "paint", PAINT)
        .when(() -> OcclusionMap.occlusionMap(PLACES, image, 2, PAINT))
        .mistakeIf(
            m -> !Arrays.deepEquals(image, before),
            "The image itself is painted: copy each row, since clone() of an image copies only the"
                + " list of rows.")
        .mistake(
            times(-1, map(image, 2, PAINT)), SIGN)
        .mistake(
            times(1 / PLACES.applyAsDouble(image), map(image, 2, PAINT)),
            "Divided by f(image): the fall itself is wanted, not its share.")
        .mistake(
            times(0.25, map(image, 2, PAINT)),
            "Divided by the number of covered pixels: the fall itself is wanted.")
        .mistake(absolute(map(image, 2, PAINT)), ABSOLUTE)
        .mistake(
            corner(map(image, 1, PAINT), 2, 3),
            "Only one pixel is covered: the square has side x side pixels.")
        .mistake(
            wide(image), "The square is one pixel too wide or too high.")
        .mistakeWhere(
            true, () -> pixels(before, (i, j) -> i >= 0 && i < 3 && j >= 0 && j < 2),
            "The square is one pixel too high: it has side rows.")
        .mistakeWhere(
            true, () -> pixels(before, (i, j) -> i >= 0 && i < 2 && j >= 0 && j < 3),
            "The square is one pixel too wide: it has side columns.")
        .mistake(
            piled(image),
            "The covers pile up: take a fresh copy for each place. clone() of an image copies only"
                + " the list of rows.")
        .mistakeWhere(
            true, () -> values(before),
            "These are the values under the cover: subtract them from f(image).")
        .mistakeWhere(
            true, () -> pixels(before, (i, j) -> i == j && i >= 0 && i < 2),
            "Only the diagonal of the square is covered: rows and columns need a loop each.")
        .mistakeIf(
            m -> m.length == 2 && m[0].length == 3
                && Math.abs(m[0][0] - map(before, 2, PAINT)[0][0]) < 1e-9
                && Arrays.stream(m).flatMapToDouble(Arrays::stream).distinct().count() == 1,
            "The square stays where it is, for every place: it begins at (r, c).")
        .mistakeWhere(
            true, () -> pixels(before, (i, j) -> i < 2 && j < 2),
            "The square begins at (0, 0): it begins at (r, c).")
        .mistakeWhere(
            true, () -> places(before, (r, c, i, j) -> i >= r && i < 2 && j >= c && j < 2),
            "The square ends at side: it ends at r + side and c + side.")
        .mistakeIf(
            m -> same(m, places(before, (r, c, i, j) -> near(r, i) && near(c, j)))
                || same(m, places(before, (r, c, i, j) -> ends(r, i) && ends(c, j))),
            "The square lies around (r, c): it goes from there to the right and down.")
        .mistakeWhere(
            true, () -> pixels(before, (i, j) -> i == 0 && j >= 0 && j < 2),
            "Only one row of the square is covered: it has side of them.")
        .mistakeWhere(
            true, () -> pixels(before, (i, j) -> j == 0 && i >= 0 && i < 2),
            "Only one column of the square is covered: it has side of them.")
        .mistakeWhere(
            true, () -> pixels(before, (i, j) -> i < 0 || i > 1 || j < 0 || j > 1),
            "All but the square is covered: paint what is inside.")
        .mistakeIf(
            m -> m.length == 1 && m[0].length == 2
                && Math.abs(m[0][1] - map(before, 2, PAINT)[0][2]) < 1e-9,
            "The squares lie side by side: move by one pixel, not by side.")
        .mistakeIf(
            m -> m[0][0] != 0 && m[0][2] != 0 && m[0][1] == 0 && m[1][1] == 0 && m.length == 2,
            "Only every second place is looked at: the square moves by one pixel, not by side.")
        .mistakeIf(
            m -> m.length == 2 && m[0].length == 2,
            "The map has as many columns as rows: it has columns − side + 1 of them, and an image"
                + " need not be square.")
        .mistakeIf(
            m -> m.length == 3 && m[0].length == 4,
            "The square leaves the image: the map has rows − side + 1 rows, and columns as well.")
        .mistakeIf(
            m -> m.length == 3 && m[0].length == 2,
            "Row and column are exchanged: image[row][column].")
        .mistakeIf(
            m -> m.length == 1,
            "The map has a single row: the square has rows − side + 1 places from top to bottom.")
        .mistakeIfThrows(
            IndexOutOfBoundsException.class,
            "An index is beyond its array: does the square leave the image, is the map too small,"
                + " or are row and column exchanged?")
        .is(map(image, 2, PAINT), 1e-12);
  }

  @Test
  @Points(1)
  void painted_with_a_color() {
    double[][] image = {{1, 0}, {2, 5000}, {0, -3}};
    double[][] added = {{-1000, -2000}, {-11_000, -12_000}, {-21_000, -22_000}};
    Expect.given("image", image, "side", 1, "paint", 1000)
        .when(() -> OcclusionMap.occlusionMap(PLACES, image, 1, 1000))
        .mistake(times(-1, map(image, 1, 1000)), SIGN)
        .mistake(absolute(map(image, 1, 1000)), ABSOLUTE)
        .mistake(map(image, 1, 0), "paint is ignored: the covered pixels get it.")
        .mistake(
            added, "paint is added to the pixels: they get it in place of what they were.")
        .is(map(image, 1, 1000), 1e-12);
  }

  @Test
  @Points(3)
  void any_image_side_and_paint() {
    Expect.seeds(
        100,
        random -> {
          double[][] image = image(random, 1 + random.nextInt(5), 1 + random.nextInt(5));
          int side = 1 + random.nextInt(Math.min(image.length, image[0].length));
          double paint = random.nextInt(3) == 0 ? 0 : random.nextDouble(-2, 2);
          Expect.given("image", image, "side", side, "paint", paint)
              .when(() -> OcclusionMap.occlusionMap(PLACES, image, side, paint))
              .is(map(image, side, paint), 1e-9);
        });
  }

  /** What the covered pixels lose. */
  private static double[][] map(double[][] image, int side, double paint) {
    double[][] map = new double[image.length - side + 1][image[0].length - side + 1];
    for (int r = 0; r < map.length; r++) {
      for (int c = 0; c < map[0].length; c++) {
        map[r][c] = lost(image, r, c, side, paint);
      }
    }
    return map;
  }

  /** Whether a pixel is covered when the square is at (r, c). */
  private interface Cover {
    boolean test(int r, int c, int i, int j);
  }

  /** The places of 2 x 2, with pixels chosen by their distance from (r, c). */
  private static double[][] pixels(double[][] image, BiPredicate<Integer, Integer> covered) {
    return places(image, (r, c, i, j) -> covered.test(i - r, j - c));
  }

  private static double[][] places(double[][] image, Cover covered) {
    double[][] map = new double[2][3];
    for (int r = 0; r < 2; r++) {
      for (int c = 0; c < 3; c++) {
        for (int i = 0; i < image.length; i++) {
          for (int j = 0; j < image[0].length; j++) {
            boolean lost = covered.test(r, c, i, j);
            map[r][c] += lost ? (10 * i + j + 1) * (image[i][j] - PAINT) : 0;
          }
        }
      }
    }
    return map;
  }

  /** Of two, beginning one before, but inside. */
  private static boolean near(int place, int pixel) {
    int first = Math.max(0, place - 1);
    return pixel == first || pixel == first + 1;
  }

  /** Of two, ending here, as far as they are inside. */
  private static boolean ends(int place, int pixel) {
    return pixel == place || pixel == place - 1;
  }

  /** With 3 x 3 pixels, as far as they are inside, at the places of 2 x 2. */
  private static double[][] wide(double[][] image) {
    double[][] map = new double[2][3];
    for (int r = 0; r < 2; r++) {
      for (int c = 0; c < 3; c++) {
        map[r][c] = lost(image, r, c, 3, PAINT);
      }
    }
    return map;
  }

  private static double lost(double[][] image, int r, int c, int side, double paint) {
    double lost = 0;
    for (int i = r; i < Math.min(r + side, image.length); i++) {
      for (int j = c; j < Math.min(c + side, image[0].length); j++) {
        lost += (10 * i + j + 1) * (image[i][j] - paint);
      }
    }
    return lost;
  }

  /** Covers of 2 x 2 that stay. */
  private static double[][] piled(double[][] image) {
    double[][] left = new double[image.length][];
    for (int i = 0; i < image.length; i++) {
      left[i] = image[i].clone();
    }
    double[][] map = new double[image.length - 1][image[0].length - 1];
    for (int r = 0; r < map.length; r++) {
      for (int c = 0; c < map[0].length; c++) {
        left[r][c] = PAINT;
        left[r][c + 1] = PAINT;
        left[r + 1][c] = PAINT;
        left[r + 1][c + 1] = PAINT;
        map[r][c] = PLACES.applyAsDouble(image) - PLACES.applyAsDouble(left);
      }
    }
    return map;
  }

  private static double[][] values(double[][] image) {
    double[][] values = map(image, 2, PAINT);
    for (double[] row : values) {
      for (int c = 0; c < row.length; c++) {
        row[c] = PLACES.applyAsDouble(image) - row[c];
      }
    }
    return values;
  }

  private static double[][] times(double factor, double[][] m) {
    double[][] product = new double[m.length][m[0].length];
    for (int r = 0; r < m.length; r++) {
      for (int c = 0; c < m[0].length; c++) {
        product[r][c] = factor * m[r][c];
      }
    }
    return product;
  }

  private static double[][] absolute(double[][] m) {
    double[][] absolute = times(1, m);
    for (double[] row : absolute) {
      Arrays.setAll(row, c -> Math.abs(row[c]));
    }
    return absolute;
  }

  private static double[][] corner(double[][] m, int rows, int columns) {
    double[][] corner = new double[rows][];
    for (int r = 0; r < rows; r++) {
      corner[r] = Arrays.copyOf(m[r], columns);
    }
    return corner;
  }

  private static boolean same(double[][] a, double[][] b) {
    boolean same = a.length == b.length && a[0].length == b[0].length;
    for (int r = 0; same && r < a.length; r++) {
      for (int c = 0; c < a[0].length; c++) {
        same &= Math.abs(a[r][c] - b[r][c]) < 1e-9;
      }
    }
    return same;
  }

  private static double[][] image(SeededRandom random, int rows, int columns) {
    double[][] image = new double[rows][columns];
    for (double[] row : image) {
      for (int j = 0; j < columns; j++) {
        row[j] = random.nextInt(4) == 0 ? 0 : random.nextDouble(-1, 1);
      }
    }
    return image;
  }
}
