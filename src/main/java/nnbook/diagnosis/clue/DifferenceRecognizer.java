package nnbook.diagnosis.clue;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.matrix.Numbers;

/** The expected numbers plus something: a constant, or an input that is missing or too many. */
final class DifferenceRecognizer implements Recognizer {
  private static final double LEAST = 1e-4;

  @Override
  public List<Clue> clues(WrongValue answer) {
    List<Clue> clues = new ArrayList<>();
    if (!answer.hasRightShape()) {
      return clues;
    }
    NumberGrid expected = answer.expected();
    double first = answer.actual().values().length == 0 ? 0 : answer.actual().values()[0];
    if (answer.isSmallCount()) {
      if (Math.abs(first - expected.values()[0]) == 1) {
        constant(answer, first - expected.values()[0], clues); // other inputs must show the same
      }
      return clues;
    }
    answer.inputs().forEach((label, input) -> {
      Quantities.spread(input, expected).ifPresent(added -> {
        answer.clue(expected.plus(added, -1), "plus.less " + label, "less", label)
            .ifPresent(clues::add);
        answer.clue(expected.plus(added, 1), "plus.more " + label, "more", label)
            .ifPresent(clues::add);
      });
      answer.clue(input, "input." + label, "input", label).ifPresent(clues::add);
    });
    for (WrongValue.Length n : answer.lengths()) {
      String digits = Numbers.format(n.value());
      answer.clue(expected.map(x -> x + 1 / n.value()), "plus.share " + n.name(), "share",
              digits, n.name())
          .ifPresent(clues::add);
    }
    double constant = first - expected.values()[0];
    boolean shows = Math.abs(constant) > LEAST * expected.largest() && expected.largest() > 0;
    if (Double.isFinite(constant) && shows && !answer.isPart()) {
      constant(answer, constant, clues);
    }
    return clues;
  }

  private static void constant(WrongValue answer, double constant, List<Clue> clues) {
    String digits = Numbers.format(Math.abs(constant));
    String sentence = constant > 0 ? "above" : "below";
    answer.clue(
            answer.expected().map(x -> x + constant), "plus." + sentence + " " + digits, sentence,
            digits)
        .ifPresent(clues::add);
  }
}
