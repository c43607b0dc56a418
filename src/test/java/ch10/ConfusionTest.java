package ch10;

import java.util.Arrays;
import java.util.stream.IntStream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Test;

class ConfusionTest {
  @Test
  @Points(2)
  void the_six_flowers_of_the_chapter() {
    check(
        new int[] {0, 0, 1, 1, 1, 2},
        new int[] {0, 1, 1, 1, 2, 2},
        3,
        new int[][] {{1, 1, 0}, {0, 2, 1}, {0, 0, 1}});
  }

  @Test
  @Points(1)
  void classes_that_do_not_occur() {
    check(new int[] {1, 0}, new int[] {0, 0}, 4,
        new int[][] {{1, 0, 0, 0}, {1, 0, 0, 0}, {0, 0, 0, 0}, {0, 0, 0, 0}});
    check(new int[] {}, new int[] {}, 2, new int[2][2]);
  }

  @Test
  @Points(2)
  void any_answers() {
    Expect.seeds(
        100,
        random -> {
          int k = 1 + random.nextInt(6);
          int[] truth = new int[random.nextInt(30)];
          int[] pred = new int[truth.length];
          for (int n = 0; n < truth.length; n++) {
            truth[n] = random.nextInt(k);
            pred[n] = random.nextInt(2) == 0 ? truth[n] : random.nextInt(k);
          }
          check(truth, pred, k, right(truth, pred, k));
        });
  }

  /** Cell by cell: how many examples belong there. */
  private static int[][] right(int[] truth, int[] pred, int k) {
    int[][] counts = new int[k][k];
    for (int r = 0; r < k; r++) {
      for (int c = 0; c < k; c++) {
        int row = r;
        int column = c;
        counts[r][c] = (int) IntStream.range(0, truth.length)
            .filter(n -> truth[n] == row && pred[n] == column).count();
      }
    }
    return counts;
  }

  private static void check(int[] truth, int[] pred, int k, int[][] right) {
    int n = truth.length;
    Expectation<int[][]> call =
        Expect.given("truth", truth, "pred", pred, "k", k)
            .when(() -> Confusion.confusion(truth, pred, k));
    call.mistakeIf(
        a -> a.length < k,
        "A row is missing: the table has k rows, also for classes that do not occur.");
    call.mistakeIf(
        a -> a.length > k,
        "There are too many rows: the classes are numbered from 0 to k - 1.");
    call.mistake(
        transposed(right), "Rows and columns are exchanged: a row is a true class.");
    call.mistake(
        cells(right, (r, c) -> Math.min(right[r][c], 1)),
        "Each cell is 1 at most: count up, do not set.");
    call.mistake(
        cells(right, (r, c) -> r == c ? 0 : right[r][c]),
        "Only mistakes are counted: right answers belong on the diagonal.");
    call.mistake(
        cells(right, (r, c) -> r == c ? right[r][c] : 0),
        "Only right answers are counted: mistakes belong beside the diagonal.");
    call.mistake(
        cells(right, (r, c) -> IntStream.range(0, k).map(i -> right[i][c]).sum()),
        "All rows are one and the same array: each row needs an array of its own.");
    call.mistake(
        cells(right, (r, c) -> right[r][c] + right[c][r]),
        "Each example counts twice, in row truth and in row answer: it belongs into one cell.");
    call.mistake(
        cells(right, (r, c) -> r == c ? row(right, r) + column(right, r) : 0),
        "Truth and answer are counted apart, each on the diagonal: an example belongs into row"
            + " truth, column answer.");
    call.mistake(
        cells(right, (r, c) -> r == c ? row(right, r) : 0),
        "The truth is used for the column, too: that is the answer, pred.");
    call.mistake(
        cells(right, (r, c) -> r == c ? column(right, r) : 0),
        "The answer is used for the row, too: that is the true class.");
    call.mistake(
        cells(right, (r, c) -> row(right, r) * column(right, c)),
        "Each truth meets the answers of all examples: the same index belongs to both.");
    call.mistake(
        cells(right, (r, c) -> c * right[r][c]),
        "The number of the class is added: count one more, with ++.");
    call.mistake(
        cells(right, (r, c) -> last(truth, pred, r, c)),
        "The number of the example is stored: count one more, with ++.");
    call.mistake(new int[k][k], "Nothing was counted.");
    if (n > k) {
      call.mistake(
          right(Arrays.copyOf(truth, k), Arrays.copyOf(pred, k), k),
          "Only the first k examples are counted: the loop runs over the examples, not the"
              + " classes.");
    }
    if (n > 1) {
      call.mistake(
          right(Arrays.copyOfRange(truth, 1, n), Arrays.copyOfRange(pred, 1, n), k),
          "The first example is missing.");
      call.mistake(
          right(Arrays.copyOf(truth, n - 1), Arrays.copyOf(pred, n - 1), k),
          "The last example is missing.");
    }
    call.is(right);
  }

  private static int row(int[][] table, int r) {
    return Arrays.stream(table[r]).sum();
  }

  private static int column(int[][] table, int c) {
    return Arrays.stream(table).mapToInt(row -> row[c]).sum();
  }

  /** The last example of a cell; 0 where there is none. */
  private static int last(int[] truth, int[] pred, int r, int c) {
    return IntStream.range(0, truth.length)
        .filter(n -> truth[n] == r && pred[n] == c).max().orElse(0);
  }

  private static int[][] transposed(int[][] table) {
    return cells(table, (r, c) -> table[c][r]);
  }

  /** A cell of a table. */
  private interface Cell {
    int at(int row, int column);
  }

  private static int[][] cells(int[][] table, Cell cell) {
    int[][] made = new int[table.length][table.length];
    for (int r = 0; r < made.length; r++) {
      for (int c = 0; c < made.length; c++) {
        made[r][c] = cell.at(r, c);
      }
    }
    return made;
  }
}
