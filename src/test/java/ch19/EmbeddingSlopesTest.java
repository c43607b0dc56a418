package ch19;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class EmbeddingSlopesTest {
  private static final double[][] TABLE = {{0, 0}, {1, -1}, {0.5, 2}};
  private static final String INDEX =
      "An index leaves its array: place k of the window has the numbers k · width to"
          + " k · width + width - 1.";

  @Test
  @Points(2)
  void the_rows_of_the_chapter() {
    forward(TABLE, new int[] {2, 1, 2});
    forward(TABLE, new int[] {0, 1});
  }

  @Test
  @Points(2)
  void the_slopes_of_the_chapter() {
    backward(3, new int[] {2, 1, 2}, new double[] {0.1, 0.2, 0.3, 0.4, 0.5, 0.6});
    backward(4, new int[] {1, 3}, new double[] {1, -2, 0.5, 3, 0, -1});
  }

  @Test
  @Points(2)
  void rows_of_any_window() {
    Expect.seeds(50, random -> {
      int letters = 1 + random.nextInt(6);
      int width = 1 + random.nextInt(4);
      double[][] table = new double[letters][];
      Arrays.setAll(table, a -> numbers(random, width));
      forward(table, ids(random, letters));
    });
  }

  @Test
  @Points(3)
  void slopes_of_any_window() {
    Expect.seeds(100, random -> {
      int letters = 1 + random.nextInt(6);
      int[] ids = ids(random, letters);
      backward(letters, ids, numbers(random, ids.length * (1 + random.nextInt(4))));
    });
  }

  private static void forward(double[][] table, int[] ids) {
    int n = ids.length;
    int w = table[0].length;
    double[] right = new double[n * w];
    double[] byPlace = new double[n * w];
    double[] interleaved = new double[n * w];
    double[] backward = new double[n * w];
    double[] sum = new double[w];
    for (int i = 0; i < n * w; i++) {
      double value = table[ids[i / w]][i % w];
      right[i] = value;
      byPlace[i] = i / w < table.length ? table[i / w][i % w] : 0;
      interleaved[i % w * n + i / w] = value;
      backward[(n - 1 - i / w) * w + i % w] = value;
      sum[i % w] += value;
    }
    Expectation<double[]> call = Expect.given("table", table, "ids", ids)
        .when(() -> EmbeddingSlopes.forward(table, ids));
    call.mistakeIfThrows(ArrayIndexOutOfBoundsException.class, INDEX);
    call.mistakeWhere(n > 1, () -> sum,
        "The rows were added up: they lie side by side, so that the place of a letter is kept.");
    call.mistakeWhere(n > 1, () -> Arrays.stream(sum).map(v -> v / n).toArray(),
        "The mean of the rows: they lie side by side, so that the place of a letter is kept.");
    call.mistakeWhere(n > 1, () -> Arrays.copyOf(sum, n * w),
        "All rows were added up in the first places: that of place k begins at k · width.");
    String first = "The first rows of the table were taken: the row of place k is that of its"
        + " letter, ids[k].";
    call.mistake(byPlace, first);
    call.mistake(rows(table, n, k -> k % table.length), first);
    call.mistake(rows(table, n, k -> Math.max(ids[k] - 1, 0)),
        "The row before was taken: letters and rows are both counted from 0.");
    call.mistakeWhere(n > 1 && w > 1, () -> interleaved,
        "The numbers of different letters are mixed: first the whole row of the first letter, then"
            + " that of the second.");
    call.mistakeWhere(n > 1, () -> backward, "The letters are in reverse order.");
    call.mistakeWhere(n > 1, () -> piled(right, n, w, n - 1),
        "All rows were written to the same place: that of place k begins at k · width.");
    call.mistakeWhere(n > 1, () -> Arrays.copyOf(Arrays.copyOf(right, w), n * w),
        "Only the row of the first letter was copied.");
    call.mistakeWhere(n > 1, () -> Arrays.copyOf(Arrays.copyOf(right, (n - 1) * w), n * w),
        "The row of the last letter is missing.");
    call.mistakeWhere(w > 1, () -> masked(right, w, 0),
        "The first number of each row is missing.");
    call.mistakeWhere(w > 1, () -> masked(right, w, w - 1),
        "The last number of each row is missing.");
    call.is(right, 1e-12);
  }

  private static double[] rows(double[][] table, int n, IntUnaryOperator row) {
    int w = table[0].length;
    double[] rows = new double[n * w];
    Arrays.setAll(rows, i -> table[row.applyAsInt(i / w)][i % w]);
    return rows;
  }

  private static double[] piled(double[] right, int n, int w, int last) {
    double[] piled = new double[n * w];
    System.arraycopy(right, last * w, piled, 0, w);
    return piled;
  }

  private static double[] masked(double[] values, int w, int place) {
    double[] masked = values.clone();
    for (int i = place; i < masked.length; i += w) {
      masked[i] = 0;
    }
    return masked;
  }

  private static void backward(int letters, int[] ids, double[] g) {
    Expectation<double[][]> call = Expect.given("letters", letters, "ids", ids, "slopes", g)
        .when(() -> EmbeddingSlopes.backward(letters, ids, g));
    int n = ids.length;
    int w = g.length / n;
    double[][] right = new double[letters][w];
    double[][] last = new double[letters][w];
    double[][] first = new double[letters][w];
    int[] times = new int[letters];
    for (int i = 0; i < g.length; i++) {
      int row = ids[i / w];
      right[row][i % w] += g[i];
      last[row][i % w] = g[i];
      first[row][i % w] = times[row] == 0 ? g[i] : first[row][i % w];
      times[row] += i % w == w - 1 ? 1 : 0;
    }
    call.mistakeIfThrows(ArrayIndexOutOfBoundsException.class, INDEX);
    call.mistake(last,
        "A letter that occurs several times keeps the slopes of its last place only: slopes of all"
            + " its places add up, with +=.");
    call.mistake(first,
        "A letter that occurs several times keeps the slopes of its first place only: slopes of all"
            + " its places add up, with +=.");
    call.mistake(table(letters, w, (a, j) -> right[a][j] / Math.max(times[a], 1)),
        "The slopes of a letter that occurs several times are averaged: they add up.");
    call.mistake(table(letters, w, (a, j) -> right[a][j] / n),
        "Divided by the length of the window: the slopes add up.");
    call.mistake(table(letters, w, (a, j) -> right[a][j] / letters),
        "Divided by the number of letters: the slopes add up.");
    call.mistake(table(letters, w, (a, j) -> -right[a][j]),
        "The signs are reversed: these are slopes; the minus belongs to the step.");
    ofPlaces(call, letters, ids, g, w);
    call.is(right, 1e-9);
  }

  private static void ofPlaces(
      Expectation<double[][]> call, int letters, int[] ids, double[] g, int w) {
    int n = ids.length;
    double[][] byPlace = new double[letters][w];
    double[][] offset = new double[letters][w];
    double[][] interleaved = new double[letters][w];
    double[][] reversed = new double[letters][w];
    double[][] all = new double[letters][w];
    double[][] withoutLast = new double[letters][w];
    double[][] withoutFirst = new double[letters][w];
    for (int k = 0; k < n; k++) {
      for (int j = 0; j < w; j++) {
        if (k < letters) {
          byPlace[k][j] += g[k * w + j];
        }
        offset[ids[k]][j] += g[j];
        interleaved[ids[k]][j] += g[j * n + k];
        reversed[ids[n - 1 - k]][j] += g[k * w + j];
        withoutLast[ids[k]][j] += k < n - 1 ? g[k * w + j] : 0;
        withoutFirst[ids[k]][j] += k > 0 ? g[k * w + j] : 0;
        for (double[] row : all) {
          row[j] += g[k * w + j];
        }
      }
    }
    call.mistake(byPlace,
        "The slopes went to the first rows of the table: those of place k belong to the row of its"
            + " letter, ids[k].");
    if (n > 1) {
      call.mistake(offset, "The slopes of the first place went to all letters: those of place k"
          + " begin at k · width.");
      call.mistakeWhere(w > 1, () -> interleaved,
          "The slopes of different places are mixed: those of place k begin at k · width.");
      call.mistake(reversed, "The places are in reverse order.");
      call.mistake(withoutFirst, "The slopes of the first place are missing: it has number 0.");
      call.mistake(withoutLast, "The slopes of the last place are missing.");
    }
    call.mistakeWhere(letters > 1, () -> all,
        "All rows got all slopes: a place sends its slopes to the row of its own letter.");
    call.mistakeIf(t -> t.length > 1 && t[0] == t[1],
        "All rows are one and the same array: each letter needs its own.");
  }

  /** An entry of a table. */
  private interface Entry {
    double at(int a, int j);
  }

  private static double[][] table(int letters, int w, Entry entry) {
    double[][] table = new double[letters][w];
    for (int a = 0; a < letters; a++) {
      for (int j = 0; j < w; j++) {
        table[a][j] = entry.at(a, j);
      }
    }
    return table;
  }

  private static int[] ids(SeededRandom random, int letters) {
    int[] ids = new int[1 + random.nextInt(5)];
    Arrays.setAll(ids, k -> random.nextInt(letters));
    return ids;
  }

  private static double[] numbers(SeededRandom random, int n) {
    double[] numbers = new double[n];
    Arrays.setAll(numbers, i -> random.nextGaussian());
    return numbers;
  }
}
