package ch17;

import ch17.OnPaper.Traffic;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class BlockedProductTest {
  private static final String STICKS_OUT =
      "An index leaves its matrix. Are two indices exchanged, or is a last block too large? It ends"
          + " in front of Math.min(i0 + side, a.rows()), likewise for k with a.columns() and for j"
          + " with b.columns().";
  private static final String REST =
      "The rest is left out: where the side does not divide the size, a smaller block follows.";
  private static final String REPLACED =
      "Each block of k replaces the sums of the one before: add to what C holds.";

  private static final String EXCHANGED =
      "A row times a column has its first product only: k runs over the columns of A, j over those"
          + " of B.";
  private static final String AGAIN =
      "Lines come more often than needed: i, k and j must all stay inside their blocks of the given"
          + " side, the loops over blocks are outside the others, and no other pass is needed.";
  private static final String OTHER_SIDE =
      "The blocks have another size: the cache has room for three with sides of this length.";

  @Test
  @Points(2)
  void three_by_three_in_blocks_of_two() {
    float[][] a = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
    float[][] b = {{1, 0, 2}, {0, 1, 3}, {1, 1, 1}};
    call(a, b, 2)
        .mistake(new float[][] {{1, 2, 0}, {4, 5, 0}, {0, 0, 0}}, REST)
        .mistake(new float[][] {{4, 5, 11}, {10, 11, 29}, {0, 0, 0}}, REST)
        .mistake(new float[][] {{4, 5, 0}, {10, 11, 0}, {16, 17, 0}}, REST)
        .mistake(
            new float[][] {{1, 2, 8}, {4, 5, 23}, {9, 9, 9}},
            "Each block of rows meets one block of k, that with its own number: k0 begins at 0 for"
                + " all of them.")
        .mistake(new float[][] {{3, 3, 3}, {6, 6, 6}, {9, 9, 9}}, REPLACED)
        .mistake(
            new float[][] {{7, 10, 20}, {16, 22, 50}, {25, 34, 80}},
            "Blocks overlap: from one to the next, the index grows by side.")
        .mistake(
            new float[][] {{5, 7, 19}, {14, 16, 52}, {23, 25, 85}},
            "Some products count twice: inside a block k begins at k0, where the block begins.")
        .mistake(
            new float[][] {{8, 10, 11}, {20, 22, 29}, {32, 34, 47}},
            "Some columns count twice: inside a block j begins at j0, where the block begins.")
        .mistake(
            new float[][] {{1, 2, 8}, {4, 5, 23}, {7, 8, 38}},
            "Only the first block of k is there: all blocks in a row of A must be added.")
        .mistake(
            new float[][] {{1, 2, 0}, {4, 5, 0}, {0, 0, 9}},
            "Only blocks with equal numbers meet: i, k and j need a loop each, inside as well.")
        .mistake(
            new float[][] {{7, 11, 6}, {16, 23, 15}, {25, 35, 24}},
            "The indices of B are exchanged: b.get(k, j).")
        .mistake(
            new float[][] {{8, 11, 21}, {10, 13, 27}, {12, 15, 33}},
            "The indices of A are exchanged: a.get(i, k).")
        .mistake(
            new float[][] {{4, 10, 16}, {5, 11, 17}, {11, 29, 47}},
            "C is transposed: row i of A and column j of B make c(i, j).")
        .mistake(
            new float[][] {{4, 5, 11}, {4, 5, 11}, {16, 17, 47}},
            "All rows of a block get the products of its first row of A: a.get(i, k).")
        .mistake(
            new float[][] {{4, 4, 8}, {10, 10, 26}, {16, 16, 44}},
            "All numbers of B in a block meet the same number of A: a.get(i, k).")
        .mistake(
            new float[][] {{4, 4, 11}, {10, 10, 29}, {16, 16, 47}},
            "All columns of a block get the products of its first column of B: b.get(k, j).")
        .mistake(
            new float[][] {{6, 3, 9}, {15, 6, 24}, {24, 9, 39}},
            "All numbers of A in a block meet the same number of B: b.get(k, j).")
        .mistake(
            new float[][] {{0, 0, 0}, {0, 0, 0}, {0, 0, 0}},
            "C still holds zeros: c.set(i, j, …) writes into it.")
        .is(new float[][] {{4, 5, 11}, {10, 11, 29}, {16, 17, 47}}, 0);
  }

  @Test
  @Points(2)
  void any_shapes_and_sides() {
    Expect.seeds(
        100,
        random -> {
          int m = 1 + random.nextInt(12); // small, so that a recursion over blocks has room
          int side = 1 + random.nextInt(9);
          float[][] a = OnPaper.numbers(random, 1 + random.nextInt(12), m, 1000);
          float[][] b = OnPaper.numbers(random, m, 1 + random.nextInt(12), 100);
          float[][] c = OnPaper.expected(a, b);
          call(a, b, side)
              .mistakeIf(actual -> isExchanged(), EXCHANGED)
              .mistakeIf(
                  actual -> isZero(actual, c, side),
                  "The last entry is still 0: i runs over all rows of A, j over all columns of B,"
                      + " also where the last block is smaller than the others.")
              .is(c, 0);
        });
  }

  @Test
  @Points(3)
  void each_block_comes_once_for_its_turn() {
    misses(32, 32, 32, 8, AGAIN);
    misses(24, 40, 32, 8, AGAIN);
  }

  @Test
  @Points(2)
  void with_sides_that_do_not_divide_the_sizes() {
    misses(20, 28, 36, 8, AGAIN);
    misses(41, 36, 44, 8, AGAIN);
  }

  @Test
  @Points(1)
  void the_side_is_the_one_that_is_given() {
    misses(32, 32, 32, 4, OTHER_SIDE);
    misses(32, 32, 32, 16, OTHER_SIDE);
  }

  private static Expectation<float[][]> call(float[][] a, float[][] b, int side) {
    return Expect.given("a", a, "b", b, "side", side)
        .when(() -> OnPaper.product(
            a, b, (left, right, c) -> BlockedProduct.blockedProduct(left, right, c, side)))
        .mistakeIfThrows(IndexOutOfBoundsException.class, STICKS_OUT);
  }

  /** A row times a column, where only k runs far. */
  private static boolean isExchanged() {
    float[][] product = OnPaper.product(
        new float[][] {{1, 2, 3}}, new float[][] {{1}, {1}, {1}},
        (a, b, c) -> BlockedProduct.blockedProduct(a, b, c, 1));
    float[][] square = {{1, 2}, {3, 4}};
    float[][] right = OnPaper.product(
        square, square, (a, b, c) -> BlockedProduct.blockedProduct(a, b, c, 1));
    return product[0][0] == 1 && right[1][1] == 22;
  }

  /** Whether a last row or column is 0 that must not be. */
  private static boolean isZero(float[][] actual, float[][] expected, int side) {
    int i = actual.length - 1;
    int j = actual[0].length - 1;
    boolean row = actual.length % side != 0;
    boolean column = actual[0].length % side != 0;
    return (row || column) && actual[i][j] == 0 && expected[i][j] != 0;
  }

  private static void misses(int n, int m, int p, int side, String tooMany) {
    SeededRandom random = new SeededRandom(1);
    float[][] left = OnPaper.numbers(random, n, m, 10);
    float[][] right = OnPaper.numbers(random, m, p, 10);
    call(left, right, side).is(OnPaper.expected(left, right), 0); // first of all, a right product
    int lines = 3 * side * side / OnPaper.LINE; // three blocks fit, and not a line more
    long most = blockwise(n, m, p, side);
    Expect.given("n", n, "m", m, "p", p, "side", side,
            "lines in the cache", lines, "floats in a line", OnPaper.LINE)
        .when(() -> OnPaper.traffic(
            n, m, p, lines, (a, b, c) -> BlockedProduct.blockedProduct(a, b, c, side)))
        .mistakeIf(
            traffic -> traffic.misses() == (long) n * (m + p + m * p) / OnPaper.LINE,
            "These are the misses of row order: B comes anew for each row."
                + " Cut k and j into blocks.")
        .mistakeIf(traffic -> traffic.misses() > most, tooMany)
        .mistakeIf(traffic -> true, OnPaper.COPIES)
        .satisfies(
            "at most " + most + " misses: in each turn three blocks come, each line once",
            traffic -> traffic.misses() <= most && isReadAgain(traffic, n, m, p));
  }

  /** A block is needed several times; whoever reads its numbers once has copied them. */
  private static boolean isReadAgain(Traffic traffic, int n, int m, int p) {
    return traffic.readsOfA() > (long) n * m && traffic.readsOfB() > (long) m * p;
  }

  /** The lines of all blocks that meet, in any order; rows begin with a line, and so do blocks. */
  private static long blockwise(int n, int m, int p, int side) {
    long rows = (n + side - 1) / side;
    long depths = (m + side - 1) / side;
    long columns = (p + side - 1) / side;
    return (n * m * columns + m * p * rows + n * p * depths) / OnPaper.LINE;
  }
}
