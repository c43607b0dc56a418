package ch20;

import ch20.SeesLater.Model;
import java.util.Arrays;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class SeesLaterTest {
  private static final double[][] ROWS = {{0, 2, -1}, {3, 0, 1}, {0, 0, 0}, {-1, 1, 2}};

  private static final String EXCHANGED =
      "Rows and columns are exchanged: sees[t][s] says whether row t of the result notices row s.";
  private static final String NOT_RESTORED =
      "Earlier changes are still there: for each s begin with a fresh copy of the rows.";
  private static final String UPSIDE_DOWN =
      "Upside down: true is for what has changed.";
  private static final String PART_CHANGED =
      "A change of some numbers of row s was not noticed: raise every number of the row.";
  private static final String PART_COMPARED =
      "A change in some numbers of the result was overlooked: compare the whole rows, number by"
          + " number.";
  private static final String ALL_OR_NOTHING =
      "The whole results were compared: compare row t with row t.";

  @Test
  @Points(2)
  void a_running_mean_sees_no_later_row() {
    boolean[][] causal = matrix(4, (t, s) -> s <= t);
    call("a mean of rows 0 to t", weighted(causal, 1), ROWS, causal).is(causal);
  }

  @Test
  @Points(1)
  void a_mean_of_all_rows_sees_everything() {
    boolean[][] all = matrix(4, (t, s) -> true);
    call("a mean of all rows", weighted(all, 1), ROWS, all).is(all);
    boolean[][] before = matrix(4, (t, s) -> s == t - 1);
    call("row t − 1", weighted(before, 1), ROWS, before).is(before);
  }

  @Test
  @Points(2)
  void a_change_that_is_small_or_hidden() {
    boolean[][] causal = matrix(4, (t, s) -> s <= t);
    call("a mean of rows 0 to t, a millionth of a millionth of it", weighted(causal, 1e-12), ROWS,
        causal)
        .mistakeIf(
            sees -> count(sees) < 10,
            "A tiny change counts, too: compare exactly, without a tolerance.")
        .is(causal);
    Model last = rows -> map(rows, (t, i) -> sum(rows, t, rows[0].length - 1));
    call("a mean of the last column, rows 0 to t", last, ROWS, causal)
        .mistakeIf(sees -> count(sees) == 0, PART_CHANGED)
        .is(causal);
    Model balanced = rows -> map(rows, (t, i) -> i == 0 ? 0 : (2 * i - 3) * sum(rows, t, 0));
    call("numbers whose sum is 0, and of which the first is 0", balanced, ROWS, causal)
        .mistakeIf(sees -> count(sees) == 0, PART_COMPARED)
        .is(causal);
  }

  @Test
  @Points(3)
  void any_model() {
    Expect.seeds(100, random -> {
      int n = 1 + random.nextInt(6);
      boolean[][] seen = matrix(n, (t, s) -> random.nextInt(3) > 0);
      double[][] rows = numbers(random, n, 1 + random.nextInt(3));
      call("row t is a sum of some rows", weighted(seen, 1), rows, seen).is(seen);
    });
  }

  private interface Seen {
    boolean sees(int t, int s);
  }

  private interface Entry {
    double at(int t, int i);
  }

  private static Expectation<boolean[][]> call(
      String name, Model model, double[][] rows, boolean[][] right) {
    int n = rows.length;
    return Expect.given("model", name, "rows", rows)
        .when(() -> SeesLater.sees(model, rows))
        .mistakeWhere(n > 1, () -> matrix(n, (t, s) -> right[s][t]), EXCHANGED)
        .mistakeWhere(n > 1, () -> matrix(n, (t, s) -> !right[t][s]), UPSIDE_DOWN)
        .mistakeWhere(n > 1, () -> matrix(n, (t, s) -> up(right, t, s)), NOT_RESTORED)
        .mistakeWhere(n > 1, () -> matrix(n, (t, s) -> column(right, s)), ALL_OR_NOTHING)
        .mistakeWhere(n > 1, () -> matrix(n, (t, s) -> s > t && right[t][s]),
            "Only later rows were tried: sees[t][s] is asked for every s, earlier ones and t"
                + " itself too.")
        .mistakeWhere(n > 1, () -> matrix(n, (t, s) -> s <= t && right[t][s]),
            "Later rows were never tried: change every row, also those after t.")
        .mistakeWhere(n > 1, () -> matrix(n, (t, s) -> s != t && right[t][s]),
            "A row may notice its own change: sees[t][t] is asked, too.")
        .mistakeIf(
            sees -> n > 1 && count(sees) == 0 && count(right) > 0,
            "No change was found. Is the changed copy handed to the model, and its result compared"
                + " with the one before?")
        .mistakeIf(
            sees -> n > 1 && count(sees) == n * n,
            "Everything counts as changed: == and equals compare arrays by their identity, and"
                + " Arrays.equals by their numbers.");
  }

  private static boolean up(boolean[][] right, int t, int s) {
    boolean any = false;
    for (int u = 0; u <= s; u++) {
      any |= right[t][u];
    }
    return any;
  }

  private static boolean column(boolean[][] right, int s) {
    return Arrays.stream(right).anyMatch(row -> row[s]);
  }

  private static int count(boolean[][] sees) {
    int count = 0;
    for (boolean[] row : sees) {
      for (boolean one : row) {
        count += one ? 1 : 0;
      }
    }
    return count;
  }

  /** Row t of its result is the sum of the rows that it sees, each times its place. */
  private static Model weighted(boolean[][] seen, double scale) {
    return rows -> map(rows, (t, i) -> {
      double sum = 0;
      for (int s = 0; s < rows.length; s++) {
        sum += seen[t][s] ? (s + 1) * scale * rows[s][i] : 0;
      }
      return sum;
    });
  }

  private static double sum(double[][] rows, int last, int column) {
    double sum = 0;
    for (int s = 0; s <= last; s++) {
      sum += rows[s][column];
    }
    return sum;
  }

  private static double[][] map(double[][] rows, Entry entry) {
    double[][] result = new double[rows.length][rows[0].length];
    for (int t = 0; t < rows.length; t++) {
      int row = t;
      Arrays.setAll(result[t], i -> entry.at(row, i));
    }
    return result;
  }

  private static boolean[][] matrix(int n, Seen entry) {
    boolean[][] matrix = new boolean[n][n];
    for (int t = 0; t < n; t++) {
      for (int s = 0; s < n; s++) {
        matrix[t][s] = entry.sees(t, s);
      }
    }
    return matrix;
  }

  private static double[][] numbers(SeededRandom random, int rows, int columns) {
    double[][] numbers = new double[rows][columns];
    for (double[] row : numbers) {
      Arrays.setAll(row, i -> random.nextInt(3) == 0 ? 0 : random.nextInt(9) - 4);
    }
    return numbers;
  }
}
