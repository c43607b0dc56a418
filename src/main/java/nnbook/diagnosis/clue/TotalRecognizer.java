package nnbook.diagnosis.clue;

import java.util.ArrayList;
import java.util.List;

/** A sum that goes on where it should begin anew, and the reverse. */
final class TotalRecognizer implements Recognizer {
  private static final int FEWEST = 3;

  @Override
  public List<Clue> clues(WrongValue answer) {
    List<Clue> clues = new ArrayList<>();
    NumberGrid expected = answer.expected();
    if (!answer.hasRightShape() || expected.size() < FEWEST) {
      return clues;
    }
    add(clues, answer, steps(expected), "total.steps");
    for (NumberGrid input : answer.inputs().values()) { // added after the sum, as a bias is
      Quantities.spread(input, expected).ifPresent(added ->
          goingOn(expected.plus(added, -1)).forEach(
              total -> add(clues, answer, total.plus(added, 1), "total.running")));
    }
    goingOn(expected).forEach(total -> add(clues, answer, total, "total.running"));
    expected.transposed().ifPresent(turned ->
        add(clues, answer, steps(turned).transposed().orElseThrow(), "total.steps"));
    return clues;
  }

  /** Sums over the units so far, over all numbers so far, and over the columns so far. */
  private static List<NumberGrid> goingOn(NumberGrid grid) {
    List<NumberGrid> all = new ArrayList<>(List.of(totals(grid)));
    if (grid.isTable()) {
      all.add(grid.filled(running(grid.values())));
      grid.transposed().ifPresent(turned -> all.add(totals(turned).transposed().orElseThrow()));
    }
    return all;
  }

  private static void add(List<Clue> clues, WrongValue answer, NumberGrid wanted, String key) {
    if (clues.stream().noneMatch(clue -> clue.key().equals(key))) {
      answer.clue(wanted, key, key).ifPresent(clues::add);
    }
  }

  private static double[] running(double... values) {
    double[] totals = values.clone();
    for (int i = 1; i < totals.length; i++) {
      totals[i] += totals[i - 1];
    }
    return totals;
  }

  /** Each unit with all before it. */
  private static NumberGrid totals(NumberGrid grid) {
    return accumulated(grid, 1);
  }

  /** Each unit without the one before it. */
  private static NumberGrid steps(NumberGrid grid) {
    return accumulated(grid, -1);
  }

  private static NumberGrid accumulated(NumberGrid grid, int sign) {
    double[][] units = grid.units();
    double[][] sums = new double[units.length][];
    for (int i = 0; i < units.length; i++) {
      sums[i] = units[i].clone();
      double[][] before = sign > 0 ? sums : units;
      for (int j = 0; i > 0 && j < sums[i].length && j < before[i - 1].length; j++) {
        sums[i][j] += sign * before[i - 1][j];
      }
    }
    return grid.with(sums);
  }
}
