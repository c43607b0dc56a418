package nnbook.exercise.clue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nnbook.platform.Messages;

/** The recognizers of mistakes that can happen in any exercise. */
public final class Recognizers {
  private static final Messages MESSAGES = Messages.of("exercise");

  /** Of two that find clues of one family, the first is told. */
  private static final List<Recognizer> ALL =
      List.of(
          new SpecialNumbers(),
          new Lengths(),
          new Factors(),
          new Differences(),
          new Powers(),
          new Orders(),
          new Totals(),
          new Gaps(),
          new Precision());

  private Recognizers() {}

  /**
   * What they find in a wrong answer to {@code inputs}, which maps labels to values. Where anything
   * but numbers is compared, they have nothing to say.
   */
  public static Clues clues(
      Map<String, ?> inputs, Object expected, Object actual, double tolerance) {
    Optional<WrongAnswer> answer = WrongAnswer.of(inputs, expected, actual, tolerance);
    List<Clue> clues = new ArrayList<>();
    answer.ifPresent(wrong -> ALL.forEach(kind -> clues.addAll(kind.clues(wrong))));
    return new Clues(clues, List.of(), List.of(), answer.isPresent());
  }

  /** Where none of them finds anything: an input was changed on the way. */
  public static Clues changed(String label) {
    return one("changed." + label, MESSAGES.get("clue.changed", label));
  }

  /** For an array with a null, which no right answer has. */
  public static Clues missing(int index) {
    return one("null", MESSAGES.get("clue.null", "", "[" + index + "]"));
  }

  /** For an answer that should tell of a NaN among its inputs. */
  public static Clues swallowed(Object actual) {
    boolean lost =
        NumberGrid.of(actual)
            .filter(grid -> grid.stream().noneMatch(Double::isNaN))
            .isPresent();
    return lost ? one("swallowed", MESSAGES.get("clue.swallowed")) : Clues.NONE;
  }

  private static Clues one(String key, String sentence) {
    Clue clue = Clue.general(key, sentence, Clue.ENOUGH);
    return new Clues(List.of(clue), List.of(), List.of(), true);
  }
}
