package nnbook.diagnosis.clue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** An answer of another length: a step too many or too few, rows for columns. */
final class LengthRecognizer implements Recognizer {
  @Override
  public List<Clue> clues(WrongValue answer) {
    NumberGrid expected = answer.expected();
    NumberGrid actual = answer.actual();
    if (expected.form() != actual.form() || answer.hasRightShape()) {
      return List.of();
    }
    List<Clue> clues = new ArrayList<>();
    int n = expected.size();
    int m = actual.size();
    if (m == n + 1) {
      add(clues, answer, actual, 0, expected, "length.more.end");
      add(clues, answer, actual, 1, expected, "length.more.start");
    }
    if (m == n - 1) {
      add(clues, answer, expected, 0, actual, "length.less.end");
      add(clues, answer, expected, 1, actual, "length.less.start");
    }
    boolean turned =
        expected.transposed()
            .filter(actual::hasShapeOf)
            .filter(wanted -> answer.evidence(wanted) == 0) // else it is told with more
            .isPresent();
    if (turned) {
      clues.add(Clue.general("order.turned", answer.sentence("length.turned"), Clue.ENOUGH));
    }
    if (clues.isEmpty() && m != n) {
      named(answer, m).ifPresent(name ->
          clues.add(Clue.general("length." + name, answer.sentence("length.of", m, name, n), 2)));
    }
    return clues;
  }

  /** The shorter one is the longer without its first or last unit. */
  private static void add(
      List<Clue> clues, WrongValue answer, NumberGrid longer, int from, NumberGrid shorter,
      String key) {
    double[][] part =
        Arrays.copyOfRange(longer.units(), from, from + shorter.size());
    NumberGrid rest = longer.with(part);
    if (shorter.size() > 0 && rest.hasShapeOf(shorter) && agree(rest, shorter)) {
      int units = Math.max(shorter.size(), shorter.values().length);
      clues.add(Clue.general(key, answer.sentence(key), units));
    }
  }

  private static boolean agree(NumberGrid a, NumberGrid b) {
    double scale = 1e-6 * Math.max(a.largest(), b.largest());
    return a.plus(b, -1).stream().allMatch(difference -> Math.abs(difference) <= scale);
  }

  /** The input that has this length, when there is only one, and none has the expected length. */
  private static Optional<String> named(WrongValue answer, int length) {
    List<String> names =
        answer.lengths().stream()
            .filter(quantity -> quantity.value() == length)
            .map(WrongValue.Length::name)
            .toList();
    return names.size() == 1 ? Optional.of(names.get(0)) : Optional.empty();
  }
}
