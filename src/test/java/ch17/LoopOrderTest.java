package ch17;

import ch17.OnPaper.Traffic;
import nnbook.exercise.Expect;
import nnbook.exercise.Points;
import nnbook.exercise.When;
import org.junit.jupiter.api.Test;

class LoopOrderTest {
  private static final String OUTER =
      "The innermost loop is right, but the outermost counts k, as in the order k-i-j: each k"
          + " sweeps over all of C. Let the outermost count i.";
  private static final String ONE_COLUMN =
      "At nearly every step a line is missing: the innermost loop counts k and runs down a column"
          + " of B, as in the orders i-j-k and j-i-k. Let it count j.";
  private static final String TWO_COLUMNS =
      "At nearly every step two lines are missing: the innermost loop counts i and runs down a"
          + " column of A and one of C, as in the orders j-k-i and k-j-i. Let it count j.";

  @Test
  @Points(1)
  void two_rows_times_two_columns() {
    float[][] a = {{1, 2, 3}, {4, 5, 6}};
    float[][] b = {{7, 8}, {9, 10}, {11, 12}};
    call(a, b)
        .mistake(
            new float[][] {{33, 36}, {66, 72}},
            "Only the last product is there: add to what C holds, get first, then set.")
        .mistake(
            new float[][] {{0, 0}, {0, 0}},
            "C still holds zeros: c.set(i, j, …) writes into it.")
        .mistake(
            new float[][] {{58, 139}, {64, 154}},
            "C is transposed: row i of A and column j of B make the number in row i, column j.")
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
          float[][] b = OnPaper.numbers(random, m, 1 + random.nextInt(12), 100);
          call(a, b).is(OnPaper.expected(a, b), 0);
        });
  }

  @Test
  @Points(2)
  void the_fewest_misses_with_square_matrices() {
    misses(16, 16, 16, 16);
  }

  @Test
  @Points(2)
  void the_fewest_misses_with_other_shapes() {
    misses(12, 20, 24, 16);
    misses(20, 24, 12, 14);
    misses(24, 16, 20, 14);
  }

  private static When<float[][]> call(float[][] a, float[][] b) {
    return Expect.given("a", a, "b", b)
        .when(() -> OnPaper.product(a, b, LoopOrder::loopOrder))
        .mistakeIfThrows(IndexOutOfBoundsException.class, OnPaper.INDICES);
  }

  private static void misses(int n, int m, int p, int lines) {
    long steps = (long) n * m * p;
    long least = fewest(n, m, p);
    Expect.given("n", n, "m", m, "p", p, "lines in the cache", lines, "floats in a line", 4)
        .when(() -> OnPaper.traffic(n, m, p, lines, LoopOrder::loopOrder))
        .mistakeIf(traffic -> traffic.reads() < steps, OnPaper.COPIES)
        .mistakeIf(traffic -> traffic.misses() >= 2 * steps, TWO_COLUMNS)
        .mistakeIf(traffic -> traffic.misses() >= steps, ONE_COLUMN)
        .mistakeIf(traffic -> traffic.misses() > least, OUTER)
        .satisfies(
            "at most " + least + " misses in " + steps + " steps, B read at each",
            (Traffic traffic) -> traffic.misses() <= least && traffic.reads() >= steps);
  }

  /** For each row of C: that row, a row of A, and all of B, which has no room until the next. */
  private static long fewest(int n, int m, int p) {
    return (long) n * (p + m + m * p) / OnPaper.LINE;
  }
}
