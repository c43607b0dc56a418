package nnbook.diagnosis.clue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Which of the numbers are wrong: for an answer of which nothing else is known. */
final class PlaceRecognizer implements Recognizer {
  private static final int FEWEST = 2;

  private record Range(String key, DoublePredicate holds) {}

  private static final List<Range> RANGES =
      List.of(
          new Range("negative", x -> x < 0),
          new Range("positive", x -> x > 0),
          new Range("zero", x -> x == 0));

  @Override
  public List<Clue> clues(WrongValue answer) {
    List<Clue> clues = new ArrayList<>();
    int n = answer.expected().values().length;
    if (!answer.hasRightShape() || n < FEWEST) {
      return clues;
    }
    int[] wrong = IntStream.range(0, n).filter(answer::isWrong).toArray();
    if (wrong.length == 0 || wrong.length == n) {
      return clues;
    }
    for (Map.Entry<String, NumberGrid> input : answer.inputs().entrySet()) {
      if (input.getValue().hasShapeOf(answer.expected())) {
        where(answer, input.getKey(), input.getValue().values(), clues);
      }
    }
    if (answer.expected().isTable()) {
      table(answer, clues);
    } else if (wrong.length == 1) {
      String place = answer.actual().place(wrong[0]);
      add(clues, answer, "place.one " + place, "place.one", place);
    } else if (wrong[0] + wrong.length == n && n > 2) {
      String place = answer.actual().place(wrong[0]);
      add(clues, answer, "place.from " + place, "place.from", place);
    }
    return clues;
  }

  private static void where(
      WrongValue answer, String label, double[] input, List<Clue> clues) {
    for (Range range : RANGES) {
      if (isExactly(answer, i -> range.holds().test(input[i]))) {
        String key = "place.where." + range.key();
        // by accident, too: another input must show the same
        clues.add(Clue.general(key + " " + label, answer.sentence(key, label), 1));
        return;
      }
    }
  }

  /** The diagonal, all but the diagonal, one row, one column. */
  private static void table(WrongValue answer, List<Clue> clues) {
    int columns = answer.expected().columns();
    if (columns == 0) {
      return;
    }
    if (columns == answer.expected().size()) {
      if (isExactly(answer, i -> i / columns == i % columns)) {
        add(clues, answer, "place.diagonal", "place.diagonal");
      }
      if (isExactly(answer, i -> i / columns != i % columns)) {
        add(clues, answer, "place.beside", "place.beside");
      }
    }
    for (int r = 0; r < answer.expected().size(); r++) {
      int row = r;
      if (isExactly(answer, i -> i / columns == row)) {
        add(clues, answer, "place.row " + r, "place.row", r);
      }
    }
    for (int c = 0; c < columns; c++) {
      int column = c;
      if (isExactly(answer, i -> i % columns == column)) {
        add(clues, answer, "place.column " + c, "place.column", c);
      }
    }
  }

  private static boolean isExactly(WrongValue answer, IntPredicate places) {
    return IntStream.range(0, answer.expected().values().length)
        .allMatch(i -> answer.isWrong(i) == places.test(i));
  }

  private static void add(
      List<Clue> clues, WrongValue answer, String key, String sentence, Object... words) {
    clues.add(Clue.general(key, answer.sentence(sentence, words), Clue.ENOUGH));
  }
}
