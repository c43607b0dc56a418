package nnbook.exercise.clue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nnbook.engine.matrix.Numbers;

/** The expected numbers plus something: a constant, or an input that is missing or too many. */
final class Differences implements Recognizer {
  private static final double LEAST = 1e-4;

  @Override
  public List<Clue> clues(WrongAnswer answer) {
    List<Clue> clues = new ArrayList<>();
    if (!answer.hasRightShape()) {
      return clues;
    }
    NumberGrid expected = answer.expected();
    for (Map.Entry<String, NumberGrid> input : answer.inputs().entrySet()) {
      String label = input.getKey();
      spread(input.getValue(), expected).ifPresent(added -> {
        answer.clue(expected.plus(added, -1), "plus.less " + label, "less", label)
            .ifPresent(clues::add);
        answer.clue(expected.plus(added, 1), "plus.more " + label, "more", label)
            .ifPresent(clues::add);
        if (input.getValue().hasShapeOf(expected)) {
          answer.clue(added, "input." + label, "input", label).ifPresent(clues::add);
        }
      });
    }
    double constant = answer.actual().values()[0] - expected.values()[0];
    if (Double.isFinite(constant) && Math.abs(constant) > LEAST * expected.largest()) {
      String digits = Numbers.format(Math.abs(constant));
      String sentence = constant > 0 ? "above" : "below";
      answer.clue(
              expected.map(x -> x + constant), "plus." + sentence + " " + digits, sentence, digits)
          .ifPresent(clues::add);
    }
    return clues;
  }

  /** The input in the shape of the answer: a number for all of it, a row for each row. */
  private static Optional<NumberGrid> spread(NumberGrid input, NumberGrid shape) {
    if (input.hasShapeOf(shape)) {
      return Optional.of(input);
    }
    double[] values = input.values();
    if (input.form() == NumberGrid.Form.NUMBER) {
      return Optional.of(shape.map(x -> values[0]));
    }
    boolean isRow = input.form() == NumberGrid.Form.ROW || input.size() == 1;
    if (!isRow || !shape.isTable() || shape.columns() != values.length) {
      return Optional.empty();
    }
    double[][] rows = new double[shape.size()][];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = values;
    }
    return Optional.of(shape.with(rows));
  }
}
