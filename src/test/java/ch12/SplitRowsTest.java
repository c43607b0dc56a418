package ch12;

import ch12.SplitRows.Piles;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Expectation;
import nnbook.diagnosis.Points;
import org.junit.jupiter.api.Test;

class SplitRowsTest {
  private static final String IN_ORDER = "The rows are cut in their order: shuffle them first.";
  private static final String SAME =
      "The piles hold the same rows for each seed: shuffle all rows with a SeededRandom of this"
          + " seed, before the first cut.";

  @Test
  @Points(2)
  void ten_rows() {
    call(10, 0.2, 0.3, 1)
        .satisfies("5, 2 and 3 rows, each from 0 to 9 once", p -> fits(p, 10, 0.2, 0.3));
    call(10, 0.25, 0.45, 1)
        .satisfies("2, 3 and 5 rows", p -> fits(p, 10, 0.25, 0.45));
  }

  @Test
  @Points(3)
  void any_number_of_rows() {
    Expect.seeds(
        100,
        random -> {
          int n = random.nextInt(20) == 0 ? 1000 : 1 + random.nextInt(50);
          double validation = random.nextInt(8) == 0 ? 0 : random.nextDouble(0, 0.5);
          double test = random.nextInt(8) == 0 ? 0 : random.nextDouble(0, 0.45);
          call(n, validation, test, random.nextInt(1000))
              .satisfies("each row once, in piles of the right sizes",
                  p -> fits(p, n, validation, test));
        });
  }

  @Test
  @Points(1)
  void the_seed_decides() {
    Piles first = call(60, 0.2, 0.3, 1).value();
    call(60, 0.2, 0.3, 1)
        .mistakeIf(
            p -> !same(p, first),
            "The same seed has given other piles: take all from new SeededRandom(seed).")
        .satisfies("the same piles for the same seed", p -> same(p, first));
    call(60, 0.2, 0.3, 2)
        .mistakeIf(p -> same(p, first) && inOrder(p), IN_ORDER)
        .mistakeIf(p -> same(p, first) && p.test().length > 0, SAME)
        .satisfies("other piles for another seed", p -> !same(p, first));
  }

  @Test
  @Points(2)
  void each_row_gets_into_each_pile() {
    int[][] count = new int[3][10];
    int neighbors = 0;
    boolean inOrder = true;
    for (int seed = 1; seed <= 300; seed++) {
      call(10, 0.3, 0.3, seed)
          .satisfies("4, 3 and 3 rows, each from 0 to 9 once", p -> fits(p, 10, 0.3, 0.3));
      Piles piles = call(10, 0.3, 0.3, seed).value();
      neighbors += areNeighbors(piles.validation(), 10) ? 1 : 0;
      inOrder &= inOrder(piles);
      int pile = 0;
      for (int[] rows : all(piles)) {
        for (int row : rows) {
          count[pile][row]++;
        }
        pile++;
      }
    }
    int together = neighbors;
    boolean cut = inOrder;
    Expect.given("n", 10, "validation", 0.3, "test", 0.3, "seeds", "1 to 300")
        .when(() -> count)
        .mistakeIf(c -> cut, IN_ORDER)
        .mistakeIf(
            c -> Arrays.stream(c).flatMapToInt(Arrays::stream).allMatch(t -> t == 0 || t == 300),
            SAME)
        .mistakeIf(
            c -> Arrays.stream(c).flatMapToInt(Arrays::stream).anyMatch(times -> times == 0),
            "Some rows never get into some pile: shuffle all rows before the first cut.")
        .satisfies("about 120, 90 and 90 times each row in each pile", c ->
            Arrays.stream(c).flatMapToInt(Arrays::stream).allMatch(t -> t > 45 && t < 175));
    Expect.given("n", 10, "validation", 0.3, "test", 0.3, "seeds", "1 to 300")
        .when(() -> together)
        .mistakeIf(
            times -> times == 300,
            "The rows of a pile are always neighbors: shuffle them, a shift is not enough.")
        .satisfies("few validation piles of neighbors", times -> times < 100);
  }

  /** Whether the rows follow each other; behind the last of the n rows comes the first. */
  private static boolean areNeighbors(int[] rows, int n) {
    long followed = IntStream.of(rows)
        .filter(row -> IntStream.of(rows).anyMatch(other -> other == (row + 1) % n))
        .count();
    return followed >= rows.length - 1;
  }

  private static Expectation<Piles> call(int n, double validation, double test, long seed) {
    int v = size(n, validation);
    int t = size(n, test);
    int rest = n - v - t;
    return Expect.given("n", n, "validation", validation, "test", test, "seed", seed)
        .when(() -> SplitRows.splitRows(n, validation, test, seed))
        .mistakeIf(
            p -> !complete(p), "A pile is missing: the record needs three arrays.")
        .mistakeIf(
            p -> rows(p).anyMatch(row -> row == n) && rows(p).noneMatch(row -> row == 0),
            "The rows are counted from 1: they are 0 to n - 1.")
        .mistakeIf(
            p -> rows(p).distinct().count() < rows(p).count(),
            "A row is in two places: cut one shuffled array, so that the piles cannot overlap, and"
                + " leave the training pile what is left, not a rounded size.")
        .mistakeIf(
            p -> (int) (n * validation) != v
                    && p.validation().length == (int) (n * validation)
                    && (p.test().length == (int) (n * test)
                        || v - 1 != rest && p.test().length == t)
                || (int) (n * test) != t
                    && p.validation().length == (int) (n * validation)
                    && p.test().length == (int) (n * test),
            "The sizes are cut off, not rounded: use Math.round.")
        .mistakeIf(
            p -> v != t && sizes(p, rest, t, v),
            "The validation and the test pile are exchanged.")
        .mistakeIf(
            p -> rest != v && v == (int) (n * validation) && sizes(p, v, rest, t),
            "The training and the validation pile are exchanged.")
        .mistakeIf(
            p -> rest != t && sizes(p, t, v, rest),
            "The training and the test pile are exchanged.")
        .mistakeIf(
            p -> size(n - v, test) != t && p.validation().length == v
                && p.test().length == size(n - v, test),
            "The test fraction is taken of what is left: take it of all n rows.")
        .mistakeIf(
            p -> (Math.ceil(n * validation) != v || Math.ceil(n * test) != t)
                && p.validation().length == (int) Math.ceil(n * validation)
                && p.test().length == (int) Math.ceil(n * test),
            "The sizes are rounded up: use Math.round.")
        .mistakeIf(
            p -> rows(p).count() < n && p.training().length == rest,
            "Rows got lost, and the training pile is whole: where do the others begin and end?"
                + " The last number of copyOfRange is an end, not a length.")
        .mistakeIf(
            p -> rows(p).count() < n,
            "Rows got lost: the training pile is all that the other two leave, not a rounded size.")
        .mistakeIf(
            p -> Math.rint(n * validation) != v
                    && p.validation().length == Math.rint(n * validation)
                || Math.rint(n * test) != t && p.test().length == Math.rint(n * test),
            "A half is not rounded up here, as Math.round does: validation gets Math.round(n *"
                + " validation) rows, the test Math.round(n * test), and training what they leave.")
        .mistakeIf(
            p -> !sizes(p, rest, v, t),
            "A pile has another size: Math.round(n * validation) rows for validation, Math.round(n"
                + " * test) for the test, and all others for training.");
  }

  private static boolean fits(Piles p, int n, double validation, double test) {
    int v = size(n, validation);
    int t = size(n, test);
    return complete(p) && sizes(p, n - v - t, v, t)
        && Arrays.equals(rows(p).sorted().toArray(), IntStream.range(0, n).toArray());
  }

  private static int size(int n, double fraction) {
    return (int) Math.floor(n * fraction + 0.5);
  }

  private static boolean complete(Piles p) {
    return p != null && p.training() != null && p.validation() != null && p.test() != null;
  }

  private static boolean sizes(Piles p, int training, int validation, int test) {
    return p.training().length == training && p.validation().length == validation
        && p.test().length == test;
  }

  private static Stream<int[]> piles(Piles p) {
    return Stream.of(p.training(), p.validation(), p.test());
  }

  private static int[][] all(Piles p) {
    return piles(p).toArray(int[][]::new);
  }

  private static IntStream rows(Piles p) {
    return piles(p).flatMapToInt(Arrays::stream);
  }

  private static boolean same(Piles p, Piles q) {
    return Arrays.equals(sorted(p.training()), sorted(q.training()))
        && Arrays.equals(sorted(p.validation()), sorted(q.validation()))
        && Arrays.equals(sorted(p.test()), sorted(q.test()));
  }

  private static boolean inOrder(Piles p) {
    return piles(p).allMatch(rows -> Arrays.equals(rows, sorted(rows))
        && rows[rows.length - 1] - rows[0] == rows.length - 1);
  }

  private static int[] sorted(int[] rows) {
    return IntStream.of(rows).sorted().toArray();
  }
}
