package ch20;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class PositionTableTest {
  private static final double[][] TABLE = {{100, 400}, {200, 500}, {300, 600}};
  private static final double[][] TWO = {{1, 2}, {3, 4}, {5, 6}, {7, 8}, {9, 10}, {11, 12}};

  private static final String BEYOND =
      "An index is beyond its array: after the last row of a sequence the table begins anew.";
  private static final String SEQUENCE =
      "A row got the row of the table that has the number of its sequence: n % context is its"
          + " place, n / context the sequence.";
  private static final String ROW_0 =
      "Row 0 of the table serves all rows: row n has the place n % context.";
  private static final String ONE_LATER =
      "Every row got the place after its own: positions are counted from 0.";
  private static final String ONE_EARLIER =
      "Every row got the place before its own: positions are counted from 0.";
  private static final String FIRST_ONLY =
      "Only the first sequence was looked at: the table is for each of them.";
  private static final String LAST_ONLY =
      "Only the last sequence counts: several rows use the same row of the table, and their slopes"
          + " add up, with +=.";
  private static final String MEAN =
      "The slopes were divided by the number of sequences: they add up. If the loss has a mean,"
          + " delta contains it.";

  @Test
  @Points(2)
  void two_sequences_of_three() {
    forward(TWO, TABLE)
        .mistake(products(TWO, TABLE), "Multiplied: the row of the table is added.")
        .mistake(table(TWO.length, TABLE), "The rows of the table alone: add them to x.")
        .is(new double[][] {
            {101, 402}, {203, 504}, {305, 606}, {107, 408}, {209, 510}, {311, 612}
        });
  }

  @Test
  @Points(1)
  void a_sequence_that_is_shorter() {
    double[][] two = {{1, 2}, {3, 4}};
    forward(two, TABLE).is(new double[][] {{101, 402}, {203, 504}});
    backward(two, 3)
        .mistakeIf(
            slopes -> slopes.length == 2,
            "The slopes have the shape of the table, context rows, even if some were not reached.")
        .is(new double[][] {{1, 2}, {3, 4}, {0, 0}});
  }

  @Test
  @Points(2)
  void slopes_of_two_sequences() {
    backward(TWO, 3)
        .mistakeIf(
            slopes -> slopes.length == 6,
            "The slopes have the shape of the table, context rows, not that of delta.")
        .is(new double[][] {{8, 10}, {12, 14}, {16, 18}});
  }

  @Test
  @Points(2)
  void any_sequences() {
    Expect.seeds(100, random -> {
      int context = 1 + random.nextInt(5);
      int width = 1 + random.nextInt(3);
      int rows = random.nextInt(3) == 0
          ? 1 + random.nextInt(context) : context * (1 + random.nextInt(4));
      double[][] x = numbers(random, rows, width);
      double[][] table = numbers(random, context, width);
      forward(x, table).is(added(x, table, n -> n % context));
      backward(x, context).is(collected(x, context, n -> n % context));
    });
  }

  private static Expectation<double[][]> forward(double[][] x, double[][] table) {
    int context = table.length;
    boolean several = x.length > context;
    return Expect.given("x", x, "table", table)
        .when(() -> PositionTable.forward(x, table))
        .mistakeIfThrows(IndexOutOfBoundsException.class, BEYOND)
        .mistakeWhere(
            context > 1 && x.length > 1, () -> added(x, table, n -> n / context % context),
            SEQUENCE)
        .mistakeWhere(context > 1 && x.length > 1, () -> added(x, table, n -> 0), ROW_0)
        .mistakeWhere(
            table[0].length < context, () -> added(x, table, n -> n % x[0].length),
            "The table begins anew after as many rows as it has columns: n % table.length.")
        .mistakeWhere(
            context > 1, () -> added(x, table, n -> (n + 1) % context), ONE_LATER)
        .mistakeWhere(
            context > 1, () -> added(x, table, n -> (n + context - 1) % context), ONE_EARLIER)
        .mistakeWhere(
            several, () -> added(x, table, n -> Math.min(n, context - 1)),
            "All rows after the first sequence got the last row of the table: the next sequence"
                + " begins at row 0 of it again.")
        .mistakeIf(result -> several && partly(result, x, table), FIRST_ONLY);
  }

  private static Expectation<double[][]> backward(double[][] delta, int context) {
    int sequences = (delta.length + context - 1) / context;
    return Expect.given("delta", delta, "context", context)
        .when(() -> PositionTable.backward(delta, context))
        .mistakeIfThrows(IndexOutOfBoundsException.class, BEYOND)
        .mistakeWhere(
            context > 1 && delta.length > 1,
            () -> collected(delta, context, n -> n / context % context), SEQUENCE)
        .mistakeWhere(
            context > 1 && delta.length > 1, () -> collected(delta, context, n -> 0), ROW_0)
        .mistakeWhere(
            context > 1, () -> collected(delta, context, n -> (n + 1) % context), ONE_LATER)
        .mistakeWhere(
            context > 1, () -> collected(delta, context, n -> (n + context - 1) % context),
            ONE_EARLIER)
        .mistakeWhere(
            sequences > 1,
            () -> collected(Arrays.copyOf(delta, context), context, n -> n),
            "Only the slopes of the first sequence were collected: all of them used the table.")
        .mistakeWhere(
            sequences > 1,
            () -> collected(Arrays.copyOfRange(delta, delta.length - context, delta.length),
                context, n -> n), LAST_ONLY)
        .mistakeWhere(
            sequences > 1,
            () -> scaled(collected(delta, context, n -> n % context), 1.0 / sequences), MEAN);
  }

  /** The first sequence is right, and the others are as they were, or empty. */
  private static boolean partly(double[][] result, double[][] x, double[][] table) {
    int context = table.length;
    double[][] right = added(x, table, n -> n % context);
    for (int n = 0; n < x.length; n++) {
      boolean fits = n < context ? Arrays.equals(result[n], right[n])
          : Arrays.equals(result[n], x[n]) || Arrays.equals(result[n], new double[x[n].length]);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static double[][] added(double[][] x, double[][] table, IntUnaryOperator place) {
    double[][] sum = new double[x.length][x[0].length];
    for (int n = 0; n < x.length; n++) {
      for (int i = 0; i < x[0].length; i++) {
        sum[n][i] = x[n][i] + table[place.applyAsInt(n)][i];
      }
    }
    return sum;
  }

  private static double[][] products(double[][] x, double[][] table) {
    double[][] products = new double[x.length][x[0].length];
    for (int n = 0; n < x.length; n++) {
      for (int i = 0; i < x[0].length; i++) {
        products[n][i] = x[n][i] * table[n % table.length][i];
      }
    }
    return products;
  }

  private static double[][] table(int rows, double[][] table) {
    double[][] repeated = new double[rows][];
    Arrays.setAll(repeated, n -> table[n % table.length].clone());
    return repeated;
  }

  private static double[][] collected(double[][] delta, int context, IntUnaryOperator place) {
    double[][] slopes = new double[context][delta[0].length];
    for (int n = 0; n < delta.length; n++) {
      for (int i = 0; i < delta[0].length; i++) {
        slopes[place.applyAsInt(n)][i] += delta[n][i];
      }
    }
    return slopes;
  }

  private static double[][] scaled(double[][] numbers, double factor) {
    for (double[] row : numbers) {
      Arrays.setAll(row, i -> factor * row[i]);
    }
    return numbers;
  }

  private static double[][] numbers(SeededRandom random, int rows, int columns) {
    double[][] numbers = new double[rows][columns];
    for (double[] row : numbers) {
      Arrays.setAll(row, i -> random.nextInt(8) == 0 ? 0 : random.nextDouble(-2, 2));
    }
    return numbers;
  }
}
