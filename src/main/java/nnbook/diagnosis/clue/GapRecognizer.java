package nnbook.diagnosis.clue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;

/** Places that were never written: they hold 0, as in a new array. */
final class GapRecognizer implements Recognizer {
  private static final int FEWEST = 3;

  @Override
  public List<Clue> clues(WrongValue answer) {
    List<Clue> clues = new ArrayList<>();
    if (!answer.hasRightShape()) {
      return clues;
    }
    NumberGrid expected = answer.expected();
    NumberGrid nothing = expected.map(x -> 0);
    if (answer.evidence(nothing) > 0 && expected.stream().allMatch(x -> x != 0)) {
      int numbers = (int) Math.min(Clue.ENOUGH, expected.stream().distinct().count());
      return List.of(Clue.general("zero", answer.sentence("zero"), numbers));
    }
    find(answer, expected, false, clues);
    expected.transposed().ifPresent(turned -> find(answer, turned, true, clues));
    triangle(answer, (i, j) -> j >= i, "gap.below", clues);
    triangle(answer, (i, j) -> j > i, "gap.below", clues);
    triangle(answer, (i, j) -> j <= i, "gap.above", clues);
    triangle(answer, (i, j) -> j < i, "gap.above", clues);
    return clues;
  }

  private interface Part {
    boolean has(int row, int column);
  }

  /** An inner loop that begins or ends at the index of the outer one. */
  private static void triangle(WrongValue answer, Part written, String key, List<Clue> clues) {
    NumberGrid expected = answer.expected();
    if (expected.columns() < FEWEST || expected.size() < FEWEST) {
      return;
    }
    double[][] some = new double[expected.size()][expected.columns()];
    for (int i = 0; i < some.length; i++) {
      for (int j = 0; j < some[i].length; j++) {
        some[i][j] = written.has(i, j) ? expected.units()[i][j] : 0;
      }
    }
    NumberGrid wanted = expected.with(some);
    if (wanted.largest() > 0 && answer.evidence(wanted) > 0) {
      clues.add(Clue.general(key, answer.sentence(key), Clue.ENOUGH));
    }
  }

  private static void find(
      WrongValue answer, NumberGrid units, boolean turned, List<Clue> clues) {
    int last = units.size() - 1;
    if (units.size() < FEWEST) {
      return;
    }
    gap(answer, units, turned, i -> i != last, "gap.last", clues);
    gap(answer, units, turned, i -> i != 0, "gap.first", clues);
    gap(answer, units, turned, i -> i == 0, "gap.only.first", clues);
    gap(answer, units, turned, i -> i == last, "gap.only.last", clues);
  }

  /** All other units must be right, and at least one number of them not 0. */
  private static void gap(
      WrongValue answer, NumberGrid units, boolean turned, IntPredicate written, String key,
      List<Clue> clues) {
    double[][] all = units.units();
    double[][] some = new double[all.length][];
    boolean shows = false;
    for (int i = 0; i < all.length; i++) {
      some[i] = written.test(i) ? all[i] : new double[all[i].length];
      shows |= NumberGrid.row(some[i]).largest() > 0;
    }
    NumberGrid grid = units.with(some);
    Optional<NumberGrid> wanted = turned ? grid.transposed() : Optional.of(grid);
    if (shows && wanted.isPresent() && answer.evidence(wanted.get()) > 0) {
      String unit = units.isTable() ? turned ? "column" : "row" : "number";
      clues.add(Clue.general(key, answer.sentence(key, unit), Clue.ENOUGH));
    }
  }
}
