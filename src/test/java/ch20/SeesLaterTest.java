package ch20;

import ch20.SeesLater.Model;
import java.util.Arrays;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.layer.CausalSelfAttention;
import nnbook.engine.layer.LayerNorm;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class SeesLaterTest {
  private static final double[][] ROWS = {{0, 2, -1}, {3, 0, 1}, {0, 0, 0}, {-1, 1, 2}};

  private static final String EXCHANGED =
      "Rows and columns are exchanged: sees[t][s] says whether row t of the result notices row s.";
  private static final String NOT_RESTORED =
      "Earlier changes are still there: for each change begin with a fresh copy of the rows.";
  private static final String UPSIDE_DOWN =
      "Upside down: true is for what has changed.";
  private static final String PART_CHANGED =
      "A change of some numbers of row s was not noticed: raise each number of the row in turn.";
  private static final String TOGETHER =
      "All numbers of row s were raised together, and a model that looks at their differences does"
          + " not notice that, such as one with a layer norm: raise one at a time.";
  private static final String LAST_TRY =
      "Only the last number of row s decides: row t sees row s if a change of any of its numbers is"
          + " noticed, so keep what an earlier one has found.";
  private static final String PART_COMPARED =
      "Only some numbers of a row were compared: compare the whole row of the result.";
  private static final String LAST_DECIDES =
      "The last number of a row decides: one that changed is enough, whatever comes after it.";
  private static final String SET =
      "A number of row s was set to 1: raise it by 1.";
  private static final String SUM_COMPARED =
      "The sum of a row stayed the same, and the row has changed: compare number by number.";
  private static final String ALL_OR_NOTHING =
      "The whole results were compared: compare row t with row t.";

  @Test
  @Points(2)
  void a_sum_of_a_row_and_the_one_before() {
    boolean[][] two = matrix(4, SeesLaterTest::isNear);
    call("row t and the one before, never row 3", weighted(two, 1), ROWS, two)
        .mistakeIf(
            sees -> count(sees) == 0,
            "No change was found. Is the changed copy handed to the model, and its result compared"
                + " with the one before?")
        .is(two);
  }

  @Test
  @Points(1)
  void other_models() {
    boolean[][] all = matrix(4, (t, s) -> true);
    call("a mean of all rows", weighted(all, 1), ROWS, all).is(all);
    boolean[][] next = matrix(4, (t, s) -> s == t + 1 || s == 0);
    call("row 0 and the next row", weighted(next, 1), ROWS, next).is(next);
    boolean[][] causal = matrix(4, (t, s) -> s <= t);
    call("rows 0 to t", weighted(causal, 1), ROWS, causal).is(causal);
  }

  @Test
  @Points(2)
  void a_change_that_is_small_or_hidden() {
    boolean[][] two = matrix(4, SeesLaterTest::isNear);
    Model model = weighted(two, 1);
    call("row t and the one before, a millionth of a millionth of it", weighted(two, 1e-12), ROWS,
        two)
        .mistakeIf(
            sees -> count(sees) < count(two),
            "A tiny change counts, too: compare exactly, without a tolerance.")
        .is(two);
    Model last = rows -> {
      double[][] sums = model.run(rows);
      return map(rows, (t, i) -> sums[t][2]);
    };
    call("the last column of row t and the one before", last, ROWS, two)
        .mistake(matrix(4, (t, s) -> s != 1 && isNear(t, s)), SET)
        .mistakeIf(sees -> count(sees) == 0, PART_CHANGED)
        .is(two);
    Model first = rows -> {
      double[][] sums = model.run(rows);
      return map(rows, (t, i) -> sums[t][0]);
    };
    call("the first column of row t and the one before", first, ROWS, two)
        .mistakeIf(sees -> count(sees) == 0, LAST_TRY)
        .is(two);
    Model differences = rows -> model.run(map(rows, (t, i) ->
        (i + 1) * (rows[t][i] - rows[t][(i + 1) % rows[t].length])));
    call("the differences of the numbers of a row", differences, ROWS, two)
        .mistakeIf(sees -> count(sees) == 0, TOGETHER)
        .is(two);
    call("numbers of which the first is 0", after(model, 0, 1, 1), ROWS, two)
        .mistakeIf(sees -> count(sees) == 0, PART_COMPARED)
        .is(two);
    call("numbers whose sum is 0", after(model, 1, -2, 1), ROWS, two)
        .mistakeIf(sees -> count(sees) == 0, SUM_COMPARED)
        .is(two);
    call("numbers of which the last is 0", after(model, 1, 1, 0), ROWS, two)
        .mistakeIf(sees -> count(sees) == 0, LAST_DECIDES)
        .is(two);
    call("numbers that fall", weighted(two, -1), ROWS, two)
        .mistakeIf(
            sees -> count(sees) == 0, "Only numbers that rose were noticed: compare with !=.")
        .is(two);
    Model raised = rows -> model.run(map(rows, (t, i) -> Math.max(rows[t][i], ROWS[t][i])));
    call("one that does not notice smaller numbers", raised, ROWS, two)
        .mistakeIf(sees -> count(sees) == 0, "A number of row s fell: raise it by 1.")
        .is(two);
  }

  @Test
  @Points(1)
  void attention_behind_a_layer_norm() {
    SeededRandom random = new SeededRandom(20);
    Sequential block = Sequential.of(
        LayerNorm.of(6), CausalSelfAttention.of(4, 6, 2, random));
    double[][] rows = new double[4][6];
    for (double[] row : rows) {
      Arrays.setAll(row, i -> random.nextInt(9) - 4);
    }
    boolean[][] causal = matrix(4, (t, s) -> t < 3 && s <= t);
    Model model = x -> {
      double[][] mixed = block.forward(Matrix.of(x)).toArray();
      return map(x, (t, i) -> t < 3 ? mixed[t][i] : 0);
    };
    call("a layer norm and masked attention, the last row set to 0", model, rows, causal)
        .is(causal);
  }

  @Test
  @Points(2)
  void any_model() {
    Expect.seeds(100, random -> {
      int n = 1 + random.nextInt(6);
      boolean[][] seen = matrix(n, (t, s) -> random.nextInt(3) > 0);
      double[][] rows = numbers(random, n, 1 + random.nextInt(3));
      call("row t is a sum of some rows", weighted(seen, 1), rows, seen).is(seen);
    });
  }

  /** Row 3 is seen by nobody, so a comparison of whole results shows. */
  private static boolean isNear(int t, int s) {
    return s < 3 && (s == t || s == t - 1);
  }

  private interface Seen {
    boolean sees(int t, int s);
  }

  private interface Entry {
    double at(int t, int i);
  }

  private static Expectation<boolean[][]> call(
      String name, Model model, double[][] rows, boolean[][] right) {
    Expectation<boolean[][]> call = Expect.given("model", name, "rows", rows)
        .when(() -> SeesLater.sees(model, rows));
    way(call, right, (t, s) -> right[s][t], EXCHANGED);
    way(call, right, (t, s) -> !right[t][s], UPSIDE_DOWN);
    way(call, right, (t, s) -> up(right, t, s), NOT_RESTORED);
    way(call, right, (t, s) -> column(right, s), ALL_OR_NOTHING);
    way(call, right, (t, s) -> s > t && right[t][s],
        "Only later rows were tried: sees[t][s] is asked for every s, earlier ones and t itself"
            + " too.");
    way(call, right, (t, s) -> s >= t && right[t][s],
        "Earlier rows were never tried: change every row, also those before t.");
    way(call, right, (t, s) -> s <= t && right[t][s],
        "Later rows were never tried: change every row, also those after t.");
    way(call, right, (t, s) -> s != t && right[t][s],
        "A row may notice its own change: sees[t][t] is asked, too.");
    return call.mistakeIf(
        sees -> rows.length > 1 && count(sees) == rows.length * rows.length,
        "Everything counts as changed. Is a number of row s alone raised, and the result compared"
            + " with that of the unchanged rows? == and equals compare arrays by their identity,"
            + " and Arrays.equals by their numbers.");
  }

  /** A mistake, where it does not make all answers equal. */
  private static void way(
      Expectation<boolean[][]> call, boolean[][] right, Seen way, String message) {
    boolean[][] wrong = matrix(right.length, way);
    int count = count(wrong);
    call.mistakeWhere(
        count > 0 && count < right.length * right.length, () -> wrong, message);
  }

  /** Column i of the result is the first column of what the model says, times factor i. */
  private static Model after(Model model, double... factors) {
    return rows -> {
      double[][] result = model.run(rows);
      return map(rows, (t, i) -> factors[i] * result[t][0]);
    };
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
