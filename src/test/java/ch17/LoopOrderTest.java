package ch17;

import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class LoopOrderTest {
  private static final String OUTER =
      "The innermost loop is right, but the outermost counts j, as in the order j-i-k: each j goes"
          + " down a column of C. Let the outermost count i.";
  private static final String AGAIN =
      "A few lines come once more than needed: is there a pass over C besides the three loops?";
  private static final String ONE_COLUMN =
      "At nearly every step a line is missing: the innermost loop counts j and runs down a column"
          + " of B, as in the orders i-k-j and k-i-j. In b(j, k) the second index is k, so let it"
          + " count k.";
  private static final String TWO_COLUMNS =
      "At nearly every step two lines are missing: the innermost loop counts i and runs down a"
          + " column of A and one of C, as in the orders j-k-i and k-j-i. Let it count k.";
  private static final String INDICES =
      "An index leaves its matrix: it is a(i, k), b(j, k) and c(i, j), with i below a.rows(), k"
          + " below a.columns() and j below b.rows().";

  @Test
  @Points(1)
  void two_rows_times_two_rows() {
    float[][] a = {{1, 2, 3}, {4, 5, 6}};
    float[][] b = {{7, 9, 11}, {8, 10, 12}};
    call(a, b)
        .mistake(
            new float[][] {{33, 36}, {66, 72}},
            "Only the last product is there: add to what C holds, get first, then set.")
        .mistake(
            new float[][] {{25, 28}, {73, 82}},
            "The last products are missing: k runs to a.columns().")
        .mistake(
            new float[][] {{33, 36}, {42, 45}}, "The two numbers are added: multiply them.")
        .mistake(
            new float[][] {{0, 0}, {0, 0}},
            "C still holds zeros: c.set(i, j, …) writes into it.")
        .mistake(
            new float[][] {{58, 139}, {64, 154}},
            "C is transposed: row i of A and row j of B make the number in row i, column j.")
        .is(new float[][] {{58, 64}, {139, 154}}, 0);
  }

  @Test
  @Points(2)
  void any_shapes() {
    Expect.seeds(
        100,
        random -> {
          int m = 1 + random.nextInt(12);
          float[][] a = OnPaper.numbers(random, 1 + random.nextInt(12), m, 1000);
          float[][] b = OnPaper.numbers(random, 1 + random.nextInt(12), m, 100);
          call(a, b).is(expected(a, b), 0);
        });
  }

  @Test
  @Points(2)
  void the_fewest_misses_with_square_matrices() {
    fewest(16, 16, 16, 16);
  }

  @Test
  @Points(2)
  void the_fewest_misses_with_other_shapes() {
    fewest(12, 20, 24, 16);
    fewest(20, 24, 12, 14);
    fewest(24, 16, 20, 14);
  }

  private static Expectation<float[][]> call(float[][] a, float[][] b) {
    return Expect.given("a", a, "b", b)
        .when(() -> OnPaper.rowsByRows(a, b, LoopOrder::loopOrder))
        .mistakeWhere(
            b.length > 1 && b.length == b[0].length, () -> OnPaper.expected(a, b),
            "The indices of B are exchanged: row j of B is b.get(j, k).")
        .mistakeWhere(
            a.length > 1 && a.length == a[0].length,
            () -> expected(turned(a), b),
            "The indices of A are exchanged: row i of A is a.get(i, k).")
        .mistakeIfThrows(IndexOutOfBoundsException.class, INDICES);
  }

  /** A Bᵀ, row by row. */
  private static float[][] expected(float[][] a, float[][] b) {
    return OnPaper.expected(a, turned(b));
  }

  private static float[][] turned(float[][] rows) {
    float[][] columns = new float[rows[0].length][rows.length];
    for (int j = 0; j < rows.length; j++) {
      for (int k = 0; k < rows[0].length; k++) {
        columns[k][j] = rows[j][k];
      }
    }
    return columns;
  }

  private static void fewest(int n, int m, int p, int lines) {
    SeededRandom random = new SeededRandom(1);
    float[][] a = OnPaper.numbers(random, n, m, 10);
    float[][] b = OnPaper.numbers(random, p, m, 10);
    call(a, b).is(expected(a, b), 0); // a wrong product is not told about its misses
    long steps = (long) n * m * p;
    // For each row of C: that row, a row of A, and all of B, which has no room until the next.
    long least = (long) n * (p + m + m * p) / OnPaper.LINE;
    // For each row of B: that row, all of A, and a column of C.
    long sweeps = steps / OnPaper.LINE + (long) m * p / OnPaper.LINE + (long) n * p;
    Expect.given("n", n, "m", m, "p", p, "lines in the cache", lines, "floats in a line", 4)
        .when(() -> OnPaper.trafficByRows(n, m, p, lines, LoopOrder::loopOrder))
        .mistakeIf(traffic -> traffic.misses() >= 2 * steps, TWO_COLUMNS)
        .mistakeIf(traffic -> traffic.misses() >= steps, ONE_COLUMN)
        .mistakeIf(traffic -> traffic.misses() == sweeps, OUTER)
        .mistakeIf(
            traffic -> traffic.misses() > least && traffic.misses() <= least + (long) n * p, AGAIN)
        .mistakeIf(
            traffic -> traffic.misses() <= least && !readsAtEachStep(traffic, steps),
            OnPaper.COPIES)
        .explainIf(
            traffic -> traffic.misses() > least,
            "Lines come more often than needed: let the outermost loop count i and the innermost"
                + " k.")
        .satisfies(
            "at most " + least + " misses in " + steps + " steps, A and B read at each",
            traffic -> traffic.misses() <= least && readsAtEachStep(traffic, steps));
  }

  private static boolean readsAtEachStep(OnPaper.Traffic traffic, long steps) {
    return traffic.readsOfA() >= steps && traffic.readsOfB() >= steps;
  }
}
