package ch08;

import ch08.Scaler.Scaling;
import java.util.Arrays;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class ScalerTest {
  /** Column means 2 and 40, variances 4 and 400. */
  private static final double[][] TRAIN = {{0, 20}, {4, 60}, {0, 60}, {4, 20}};

  private static final String ROUNDED =
      "Rounding: the sum of equal numbers, divided, is not always that number, and then their std"
          + " is not quite 0. Measure from the first row, or compare the numbers themselves.";
  private static final String NAN =
      "NaN: a column that never changes has std 0, and 0 / 0 is no number; leave it undivided.";

  @Test
  @Points(2)
  void mean_and_standard_deviation_of_the_training_rows() {
    Expect.given("train", TRAIN)
        .when(() -> Scaler.fit(TRAIN))
        .station("mean", "the list of the means", new double[] {2, 40})
        .station("std", "the list of the standard deviations", new double[] {2, 20})
        .mistake(
            new Scaling(new double[] {2, 20}, new double[] {2, 40}),
            "The two parts are exchanged: Scaling takes the means first, then the stds.")
        .mistake(
            new Scaling(new double[] {2, 40}, new double[] {4, 400}),
            "These are variances: the standard deviation is the root.")
        .mistake(
            new Scaling(new double[] {2, 40},
            new double[] {Math.sqrt(16.0 / 3), Math.sqrt(1600.0 / 3)}),
            "Divided by one less than the number of rows: divide by the number of rows.")
        .mistake(
            new Scaling(new double[] {2, 40}, new double[] {Math.sqrt(8), Math.sqrt(2000)}),
            "The mean was not subtracted before squaring.")
        .mistakeIf(
            scaling -> near(Scaler.fit(new double[][] {{1}, {1}, {1}, {6}}).std()[0], 5),
            "The range, largest minus smallest: the std is the root of the average square.")
        .mistake(
            new Scaling(new double[] {2, 40}, new double[] {4, 40}),
            "The squares are summed, not averaged: divide by the number of rows.")
        .mistake(
            new Scaling(new double[] {2, 40}, new double[] {1, 10}),
            "The root is taken too early: divide the sum of the squares, then take the root.")
        .mistake(
            new Scaling(new double[] {2, 40}, new double[] {Math.sqrt(8), Math.sqrt(800)}),
            "Divided by the number of columns: divide by the number of rows.")
        .mistake(
            new Scaling(new double[] {8, 160}, new double[] {Math.sqrt(40), Math.sqrt(14800)}),
            "The sums are not divided by the number of rows.")
        .mistake(
            new Scaling(new double[] {2, 40}, new double[] {2, Math.sqrt(404)}),
            "The sum of squares goes on from column to column: start it at 0 in each.")
        .mistakeIf(
            scaling -> scaling.mean().length == 4,
            "One number for each row: a column is one measurement of all birds.")
        .is(new Scaling(new double[] {2, 40}, new double[] {2, 20}), 1e-12);
    double[][] single = {{3, -5}};
    Expect.given("train", single)
        .when(() -> Scaler.fit(single))
        .mistakeIfThrows(
            RuntimeException.class,
            "One row is a table too: the mean is that row, and the std is 0.")
        .mistakeIf(
            scaling -> scaling.std().length == 2 && scaling.std()[0] == 1,
            "fit tells a std of 0 as it is: that it is not divided by is for transform.")
        .is(new Scaling(new double[] {3, -5}, new double[] {0, 0}), 1e-12);
  }

  @Test
  @Points(2)
  void other_rows_with_the_numbers_of_the_training_rows() {
    double[][] test = {{2, 40}, {6, 0}, {1, 1040}};
    Scaling scaling = new Scaling(new double[] {2, 40}, new double[] {2, 20});
    Expect.given("mean", scaling.mean(), "std", scaling.std(), "x", test)
        .when(() -> Scaler.transform(scaling, test))
        .mistake(
            new double[][] {{0, 0}, {1, -0.1}, {-0.25, 2.5}},
            "Divided by the variance: divide by the standard deviation.")
        .mistake(
            new double[][] {{0, 0}, {4, -40}, {-1, 1000}}, "Not divided by the std.")
        .mistake(
            new double[][] {{0, 0}, {8, -800}, {-2, 20_000}},
            "Multiplied by the std: divide by it.")
        .mistake(
            new double[][] {{1, 2}, {3, 0}, {0.5, 52}}, "The mean is not subtracted.")
        .mistake(
            new double[][] {{0, 19}, {2, -1}, {-0.5, 519}},
            "The first column's numbers are used for all columns: take mean[i] and std[i].")
        .mistake(
            new double[][] {{0, 1.9}, {2, -0.1}, {-0.5, 51.9}},
            "The first column's mean is used for all columns: take mean[i].")
        .mistake(
            new double[][] {{0, 0}, {2, -20}, {-0.5, 500}},
            "The first column's std is used for all columns: take std[i].")
        .mistake(
            new double[][] {{0, 0}, {-2, 2}, {0.5, -50}}, "Sign reversed: x minus mean.")
        .mistake(
            new double[][] {{2, 4}, {4, 2}, {1.5, 54}}, "The mean is added: subtract it.")
        .mistake(
            new double[][] {{-1, -38}, {1, -40}, {-1.5, 12}},
            "x is divided before the mean is subtracted: (x − mean) / std.")
        .mistake(
            new double[][] {{1, 38}, {5, -2}, {0, 1038}},
            "The parentheses are missing: (x − mean) / std.")
        .mistakeIf(
            x -> Math.abs(x[0][0] + x[1][0] + x[2][0]) < 1e-9 && x[0][0] != 0 && x[2][1] != 0,
            "The mean and std of x itself are used: test rows are transformed with the numbers of"
                + " the training rows.")
        .is(new double[][] {{0, 0}, {2, -2}, {-0.5, 50}}, 1e-12);
  }

  @Test
  @Points(3)
  void any_training_and_test_rows() {
    Expect.seeds(
        100,
        random -> {
          int columns = 1 + random.nextInt(5);
          double[][] train = rows(random, 2 + random.nextInt(8), columns);
          double[][] test = rows(random, 1 + random.nextInt(4), columns);
          Expect.given("train", train, "x", test)
              .when(() -> Scaler.transform(Scaler.fit(train), test))
              .mistakeIf(x -> holdsNan(x) && isRightForTwo(), NAN)
              .mistakeIf(
                  x -> Arrays.stream(x).flatMapToDouble(Arrays::stream)
                      .anyMatch(v -> Math.abs(v) > 1e10) && isRounded(), ROUNDED)
              .mistakeIf(
                  x -> near(Scaler.fit(new double[][] {{1}, {1}, {1}, {6}}).std()[0], 1.875),
                  "The average distance from the mean: square the distances, then take the root.")
              .is(expected(train, test), 1e-7);
          Expect.given("train", train, "x", train)
              .when(() -> Scaler.transform(Scaler.fit(train), train))
              .is(expected(train, train), 1e-7);
        });
  }

  @Test
  @Points(1)
  void a_column_that_never_changes() {
    double[][] train = {{7, 1, 0, -1000}, {7, 3, 0, -1000}};
    double[][] test = {{7, 2, 0, -1000}, {9, 5, -3, 1000}};
    Expect.given("train", train, "x", test)
        .when(() -> Scaler.transform(Scaler.fit(train), test))
        .mistakeIf(x -> holdsNan(x) && isRightForTwo(), NAN)
        .mistakeIf(
            x -> x[1][0] == 0 && near(x[1][1], 3) && x[1][2] == 0,
            "The column was set to 0: it is not divided, x minus mean remains.")
        .mistakeIf(
            x -> x[1][0] == 9 && near(x[1][1], 3) && Scaler.fit(train).mean()[0] == 7,
            "Where the std is 0, the mean is not subtracted: only the division is left out.")
        .mistakeIf(
            x -> Double.isInfinite(x[1][0]),
            "Divided by 0: a column with std 0 is not divided at all.")
        .mistakeIf(
            x -> Math.abs(x[1][0]) > 1e3 && Double.isFinite(x[1][0]),
            "Divided by a tiny number: a column with std 0 is not divided at all.")
        .is(new double[][] {{0, 0, 0, 0}, {2, 3, -3, 2000}}, 1e-9);
  }

  @Test
  @Points(1)
  void equal_decimals_and_small_or_far_columns() {
    double[][] train = {{0.1, 0, 1e8}, {0.1, 1e-6, 1e8 + 1}, {0.1, 2e-6, 1e8 + 2}};
    double[][] test = {{0.1, 0, 1e8}, {0.2, 1e-6, 1e8 + 3}};
    double unit = Math.sqrt(1.5);
    Expect.given("train", train, "x", test)
        .when(() -> Scaler.transform(Scaler.fit(train), test))
        .mistakeIf(
            x -> !holdsNan(x) && isRounded() && Math.abs(x[0][0]) > 0.5, ROUNDED)
        .mistakeIf(
            x -> Math.abs(x[0][1]) < 0.1 && Math.abs(x[0][2] + unit) < 1e-3,
            "A small std is taken for 0: only a std of 0 is not divided by.")
        .mistakeIf(
            x -> Math.abs(x[0][1] + unit) < 1e-3 && !(Math.abs(x[1][2] - 2 * unit) <= 1e-3),
            "Average of squares minus square of the mean: far from 0 that loses all digits."
                + " Subtract the mean first, then square.")
        .is(new double[][] {{0, -unit, -unit}, {0.1, 0, 2 * unit}}, 1e-6);
  }

  @Test
  @Points(1)
  void no_rows_to_transform() {
    Scaling scaling = new Scaling(new double[] {2, 40}, new double[] {2, 20});
    double[][] none = {};
    Expect.given("mean", scaling.mean(), "std", scaling.std(), "x", none)
        .when(() -> Scaler.transform(scaling, none))
        .mistakeIfThrows(
            IndexOutOfBoundsException.class,
            "The first row is asked for its length, and there is none: ask each row for its own.")
        .is(new double[][] {}, 0);
  }

  @Test
  @Points(1)
  void refuses_a_table_without_rows() {
    double[][] none = {};
    String sentence = "There is nothing to learn from: refuse a table without rows.";
    Expect.given("train", none)
        .when(() -> Scaler.fit(none))
        .mistakeIfReturns(sentence)
        .mistakeIfThrows(IndexOutOfBoundsException.class, sentence)
        .fails(IllegalArgumentException.class);
  }

  private static boolean isRounded() {
    double[][] threes = {{3}, {3}, {3}, {3}, {3}};
    return isTiny(Scaler.fit(new double[][] {{0.1}, {0.1}, {0.1}}).std()[0])
        || isTiny(Scaler.fit(threes).std()[0]);
  }

  private static boolean isTiny(double std) {
    return std > 0 && std < 1e-6;
  }

  /** Whether the std of 0 and 4 is 2, so that a NaN has another reason than a wrong std. */
  private static boolean isRightForTwo() {
    return near(Scaler.fit(new double[][] {{0}, {4}}).std()[0], 2);
  }

  private static boolean near(double actual, double other) {
    return Math.abs(actual - other) < 1e-9;
  }

  private static boolean holdsNan(double[][] x) {
    return Arrays.stream(x).flatMapToDouble(Arrays::stream).anyMatch(Double::isNaN);
  }

  /** With the variance as half of the average squared difference of two rows. */
  private static double[][] expected(double[][] train, double[][] x) {
    double[][] scaled = new double[x.length][x[0].length];
    for (int i = 0; i < x[0].length; i++) {
      double sum = 0;
      double squares = 0;
      for (double[] p : train) {
        sum += p[i];
        for (double[] q : train) {
          squares += (p[i] - q[i]) * (p[i] - q[i]);
        }
      }
      double std = Math.sqrt(squares / 2) / train.length;
      for (int n = 0; n < x.length; n++) {
        scaled[n][i] = (x[n][i] - sum / train.length) / (std == 0 ? 1 : std);
      }
    }
    return scaled;
  }

  /** Columns of different sizes; now and then one that never changes, of whole numbers. */
  private static double[][] rows(SeededRandom random, int count, int columns) {
    double[][] rows = new double[count][columns];
    for (int i = 0; i < columns; i++) {
      double scale = new double[] {1, 1000, 0.01}[random.nextInt(3)];
      boolean constant = random.nextInt(5) == 0;
      double whole = new double[] {0, 3, -1000}[random.nextInt(3)];
      for (double[] row : rows) {
        row[i] = constant ? whole : scale * random.nextDouble(-3, 5);
      }
    }
    return rows;
  }
}
