package nnbook.diagnosis.clue;

import java.util.ArrayList;
import java.util.List;

/** A factor or a term of the formula that is missing, or there once too often. */
final class FormulaPartRecognizer implements Recognizer {
  @Override
  public List<Clue> clues(WrongValue answer) {
    List<Clue> clues = new ArrayList<>();
    if (!answer.hasRightShape() || answer.isSmallCount()) {
      return clues;
    }
    NumberGrid expected = answer.expected();
    for (Quantities.Quantity quantity : Quantities.of(answer.inputs(), expected)) {
      String name = quantity.name();
      NumberGrid grid = quantity.grid();
      add(clues, answer, expected.with(grid, (x, q) -> x * q), "factor.by", name);
      add(clues, answer, expected.with(grid, (x, q) -> x / q), "factor.without", name);
      add(clues, answer, expected.with(grid, (x, q) -> x / q + q), "added", name);
      add(clues, answer, expected.plus(grid, -1), "less", name);
      add(clues, answer, expected.plus(grid, 1), "more", name);
    }
    return clues;
  }

  /** Of several that fit, the first is told, which is the simplest. */
  private static void add(
      List<Clue> clues, WrongValue answer, NumberGrid wanted, String sentence, String name) {
    answer.clue(wanted, "formula." + sentence + " " + name, sentence, name).ifPresent(clues::add);
  }
}
