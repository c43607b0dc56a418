package ch11;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import nnbook.diagnosis.Expect;
import nnbook.diagnosis.Points;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;
import org.junit.jupiter.api.Test;

class FixShuffleTest {
  @Test
  @Points(3)
  void each_target_stays_with_its_example() {
    Expect.seeds(
        100,
        random -> {
          int n = 2 + random.nextInt(7);
          int inputs = 1 + random.nextInt(3);
          int outputs = 1 + random.nextInt(3);
          Matrix x = rows(n, inputs, 0);
          Matrix y = rows(n, outputs, 1000);
          long seed = random.nextLong();
          Expect.given("x", x, "y", y)
              .when(() -> FixShuffle.fixShuffle(x, y, new SeededRandom(seed)))
              .mistakeIf(
                  both -> both != null && both.length != 2,
                  "Symptom: there are more matrices than x and y, or fewer.")
              .mistakeIf(
                  both -> isPair(both) && sameRows(both[0], y) && sameRows(both[1], x),
                  "Symptom: x and y have changed places.")
              .mistakeIf(
                  both -> isPair(both) && both[0].equals(x) && !both[1].equals(y)
                      && sameRows(both[1], y),
                  "Symptom: the targets have moved, and the examples are where they were.")
              .mistakeIf(
                  both -> isPair(both) && sameRows(both[0], x) && both[1].equals(y),
                  "Symptom: the examples have moved, and the targets are where they were.")
              .mistakeIf(
                  both -> isPair(both) && sameRows(both[0], x) && sameRows(both[1], y),
                  "Symptom: all rows are there, but an example has the target of another one.")
              .mistakeIf(
                  both -> isPair(both) && both[0].equals(both[1]),
                  "Symptom: the same matrix stands in both places, for x and for y.")
              .mistakeIf(
                  both -> isPair(both) && (both[0].rows() != n || both[1].rows() != n),
                  "Symptom: there are not as many rows as before.")
              .mistakeIf(
                  both -> isPair(both) && !hasOnlyRowsOf(x, both[0]),
                  "Symptom: there are examples that were not there before, with numbers of several"
                      + " others.")
              .mistakeIf(
                  both -> isPair(both) && !sameRows(both[0], x),
                  "Symptom: some examples come more than once, and others are gone.")
              .satisfies("every example once, with its own target", both ->
                  isPair(both) && sameRows(both[0], x) && belong(both[0], both[1], x, y));
        });
  }

  @Test
  @Points(2)
  void each_order_can_come_up() {
    Matrix x = rows(4, 2, 0);
    Matrix y = rows(4, 1, 1000);
    Set<String> orders = new HashSet<>();
    for (long seed = 1; seed <= 500; seed++) {
      SeededRandom random = new SeededRandom(seed);
      Matrix[] both = Expect.given("x", x, "y", y)
          .when(() -> FixShuffle.fixShuffle(x, y, random))
          .value();
      orders.add(isPair(both) ? Arrays.toString(both[0].column(0)) : "none");
    }
    Expect.given("x", x, "y", y, "seeds", 500)
        .when(orders::size)
        .mistakeIf(
            count -> count == 1 && orders.contains(Arrays.toString(x.column(0))),
            "Symptom: the order is the same for every seed, and nothing has moved.")
        .mistakeIf(
            count -> count == 1 && !orders.contains("none"),
            "Symptom: the order is the same for every seed.")
        .mistakeIf(
            count -> count > 1 && count < 24,
            "Symptom: some orders of four examples never come up.")
        .is(24);
  }

  @Test
  @Points(1)
  void the_order_comes_from_random() {
    Matrix x = rows(8, 2, 0);
    Matrix y = rows(8, 1, 1000);
    Expect.seeds(
        100,
        random -> {
          long seed = random.nextLong();
          Matrix[] first = FixShuffle.fixShuffle(x, y, new SeededRandom(seed));
          Expect.given("x", x, "y", y)
              .when(() -> FixShuffle.fixShuffle(x, y, new SeededRandom(seed)))
              .mistakeIf(
                  again -> isPair(again) && isPair(first),
                  "Symptom: the same seed gives two different orders; draw from random alone.")
              .satisfies(
                  "the same order again",
                  again -> isPair(again) && isPair(first) && again[0].equals(first[0]));
        });
  }

  private static boolean isPair(Matrix[] both) {
    return both != null && both.length == 2 && both[0] != null && both[1] != null;
  }

  /** Row n holds n + offset, and negative parts of it, so no two rows are equal. */
  private static Matrix rows(int n, int columns, double offset) {
    return Matrix.generate(n, columns, (i, j) -> j == 0 ? i + offset : -(i + offset) / (j + 1));
  }

  private static boolean sameRows(Matrix a, Matrix b) {
    return a.rows() == b.rows() && sorted(a).equals(sorted(b));
  }

  private static boolean hasOnlyRowsOf(Matrix x, Matrix a) {
    return Arrays.stream(a.toArray()).allMatch(
        row -> Arrays.stream(x.toArray()).anyMatch(old -> Arrays.equals(old, row)));
  }

  private static String sorted(Matrix a) {
    double[][] rows = a.toArray();
    Arrays.sort(rows, Arrays::compare);
    return Arrays.deepToString(rows);
  }

  private static boolean belong(Matrix newX, Matrix newY, Matrix x, Matrix y) {
    boolean belong = newY.rows() == newX.rows();
    for (int i = 0; belong && i < newX.rows(); i++) {
      int was = (int) newX.get(i, 0);
      belong = Arrays.equals(newX.row(i), x.row(was)) && Arrays.equals(newY.row(i), y.row(was));
    }
    return belong;
  }
}
