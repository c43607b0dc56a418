package ch13;

import java.util.Arrays;
import java.util.stream.IntStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class ToMatrixTest {
  private static final String[] HEADER = {"species", "bill_mm", "mass_g"};
  private static final String[][] BIRDS = {
      {"Adelie", "39.1", "3750"}, {"Gentoo", "46.5", "4100"}, {"Gentoo", "50", "5000"}};
  private static final String[][] WHOLE = {
      {"Adelie", "39", "3750"}, {"Gentoo", "46", "4100"}, {"Gentoo", "50", "5000"}};
  private static final String SWAPPED =
      "Rows and columns are swapped: a row for each bird, a column for each name.";
  private static final String NO_FIRST =
      "The first row is missing: the header is not one of the rows.";
  private static final String BY_PLACE =
      "A cell that is no number was read: read the given columns only, and find the place of each"
          + " by its name.";

  @Test
  @Points(2)
  void three_birds() {
    call(HEADER, BIRDS, "mass_g")
        .mistake(new double[][] {{3750, 4100, 5000}}, SWAPPED)
        .mistake(new double[][] {{4100}, {5000}}, NO_FIRST)
        .mistake(
            new double[][] {{0}, {4100}, {5000}},
            "The first row stays 0: the header is not one of the rows, so begin at row 0.")
        .mistakeIfThrows(NumberFormatException.class, BY_PLACE)
        .mistakeIf(
            m -> m.length == 3 && m[0].length == 3,
            "A column for each column of the table: make one for each given name.")
        .is(new double[][] {{3750}, {4100}, {5000}}, 1e-12);
    call(HEADER, BIRDS, "mass_g", "bill_mm")
        .mistake(
            new double[][] {{39.1, 3750}, {46.5, 4100}, {50, 5000}},
            "The columns are in the order of the file: give them in the order of the names.")
        .mistake(new double[][] {{3750, 4100, 5000}, {39.1, 46.5, 50}}, SWAPPED)
        .mistake(
            new double[][] {{3750, 0}, {4100, 0}, {5000, 0}},
            "Only the first of the given columns is there: go on to the next one.")
        .mistake(
            new double[][] {{3750, 391}, {4100, 465}, {5000, 50}}, "The decimal point was dropped.")
        .mistake(
            new double[][] {{3750, 39}, {4100, 46}, {5000, 50}}, "The decimals were cut off.")
        .mistake(
            new double[][] {{4100, 46.5}, {5000, 50}},
            NO_FIRST)
        .mistakeIf(
            m -> m.length == 3 && m[0].length == 3,
            "A column for each column of the table: make one for each given name.")
        .mistakeIf(
            m -> m != null && m.length == 3 && m[0].length == 2 && m[0][1] == 39.1f,
            "A number went through a float: Double.parseDouble keeps all digits.")
        .mistakeIfThrows(
            NumberFormatException.class,
            isRefused(HEADER, WHOLE, "mass_g", "bill_mm")
                ? BY_PLACE
                : "39.1 was refused: Double.parseDouble reads it, Integer.parseInt does not.")
        .is(new double[][] {{3750, 39.1}, {4100, 46.5}, {5000, 50}}, 1e-12);
  }

  @Test
  @Points(3)
  void any_table() {
    Expect.seeds(100, random -> {
      int columns = 1 + random.nextInt(5);
      double[][] numbers = numbers(random, random.nextInt(6), columns);
      int words = random.nextInt(columns + 1); // the column that holds no numbers
      String[] header = new String[columns + 1];
      Arrays.setAll(header, i -> i == words ? "species" : "c" + (i < words ? i : i - 1));
      String[][] rows =
          Arrays.stream(numbers).map(row -> cells(words, row)).toArray(String[][]::new);
      int[] order = order(random, columns);
      String[] names = Arrays.stream(order).mapToObj(i -> "c" + i).toArray(String[]::new);
      double[][] right = Arrays.stream(numbers)
          .map(row -> Arrays.stream(order).mapToDouble(i -> row[i]).toArray())
          .toArray(double[][]::new);
      double[][] inFile = Arrays.stream(numbers)
          .map(row -> Arrays.stream(order).sorted().mapToDouble(i -> row[i]).toArray())
          .toArray(double[][]::new);
      Expectation<double[][]> call = call(header, rows, names)
          .mistakeIfThrows(NumberFormatException.class, "")
          .mistakeIfThrows(
              IllegalArgumentException.class,
              isRefused(header, ones(rows), names)
                  ? "A name that is in the header was refused. Are names compared by equals, and is"
                      + " 0 the place of the first column?"
                  : "A cell that is a number was refused: it may have a minus sign, a point and"
                      + " many digits.")
          .mistake(
              inFile,
              "The columns are in the order of the file: give them in the order of the names.");
      if (right.length > 0 && names.length > 0) {
        call = call.mistake(Matrix.of(right).transpose().toArray(), SWAPPED);
      }
      call.is(right, 1e-12);
    });
  }

  @Test
  @Points(1)
  void refuses_what_is_not_there() {
    String[] header = {"mass_g", "bill_mm"};
    String[][] rows = {{"3750", "39.1"}, {"4100", "46.5"}};
    call(header, rows, "bill_mm").value(); // first of all, a name that is there
    for (String name : new String[] {"year", "mass", "Mass_g", ""}) {
      Expect.given("header", header, "rows", rows, "columns", name)
          .when(() -> ToMatrix.toMatrix(header, rows, name))
          .mistakeIf(
              m -> m[0][0] == 3750 && !"year".equals(name) && m[1][0] == 4100,
              "Another name was taken for it: only the whole name counts, by equals.")
          .mistakeIfReturns("A name that is not in the header must be refused.")
          .mistakeIfThrows(
              IndexOutOfBoundsException.class,
              "For a name that is not there, indexOf gives -1 and a search runs past the end: find"
                  + " that out before you use the place.")
          .fails(IllegalArgumentException.class);
    }
  }

  @Test
  @Points(1)
  void refuses_what_is_no_number() {
    for (String cell : new String[] {"NA", "", "male", "3,5"}) {
      String[][] rows = {{"Adelie", "39.1", "3750"}, {"Adelie", "39.5", cell}};
      Expect.given("header", HEADER, "rows", rows, "columns", "mass_g")
          .when(() -> ToMatrix.toMatrix(HEADER, rows, "mass_g"))
          .mistakeIf(
              m -> m != null && m.length == 2 && m[1].length == 1 && Double.isNaN(m[1][0]),
              "A cell that is no number became NaN, which spreads through a network: refuse it.")
          .mistakeIf(
              m -> m.length == 1, "The row was left out in silence: refuse the cell instead.")
          .mistakeIf(
              m -> m[1][0] == 0, "The cell came out as 0: a cell that is no number is refused.")
          .mistakeIfReturns("A cell that is no number was accepted: refuse it.")
          .fails(IllegalArgumentException.class);
    }
  }

  private static Expectation<double[][]> call(
      String[] header, String[][] rows, String... columns) {
    return Expect.given("header", header, "rows", rows, "columns", columns)
        .when(() -> ToMatrix.toMatrix(header, rows, columns));
  }

  private static boolean isRefused(String[] header, String[][] rows, String... columns) {
    try {
      ToMatrix.toMatrix(header, rows, columns);
      return false;
    } catch (RuntimeException e) {
      return true;
    }
  }

  /** The same table with the number 1 in each cell. */
  private static String[][] ones(String[][] rows) {
    return Arrays.stream(rows)
        .map(row -> Arrays.stream(row).map(cell -> "1").toArray(String[]::new))
        .toArray(String[][]::new);
  }

  private static String[] cells(int words, double... numbers) {
    return IntStream.rangeClosed(0, numbers.length)
        .mapToObj(i -> i == words ? "Gentoo" : text(numbers[i < words ? i : i - 1]))
        .toArray(String[]::new);
  }

  private static String text(double x) {
    return x == Math.rint(x) ? Long.toString((long) x) : Double.toString(x);
  }

  /** Some of the columns, in a random order. */
  private static int[] order(SeededRandom random, int columns) {
    int[] all = IntStream.range(0, columns).toArray();
    for (int i = columns - 1; i > 0; i--) {
      int k = random.nextInt(i + 1);
      int kept = all[i];
      all[i] = all[k];
      all[k] = kept;
    }
    return Arrays.copyOf(all, random.nextInt(columns + 1));
  }

  private static double[][] numbers(SeededRandom random, int rows, int columns) {
    double[] special = {0, 1000, -1000};
    double[][] numbers = new double[rows][columns];
    for (double[] row : numbers) {
      for (int i = 0; i < columns; i++) {
        int kind = random.nextInt(10);
        row[i] = kind < special.length ? special[kind] : random.nextDouble(-50, 50);
      }
    }
    return numbers;
  }
}
