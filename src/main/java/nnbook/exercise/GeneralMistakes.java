package nnbook.exercise;

import java.util.List;
import nnbook.exercise.clue.Clues;
import nnbook.exercise.clue.Recognizers;

/**
 * Looks in a wrong answer for the mistakes that are the same in every exercise.
 *
 * @param given the inputs
 * @param tolerance how near the numbers must be
 */
record GeneralMistakes(Given given, double tolerance) {

  /** In the part of the answer that differs. */
  Clues of(Object expected, Object actual, Difference difference) {
    List<String> steps = difference.steps();
    Clues clues =
        Recognizers.clues(
            given.before(),
            RecordParts.where(expected, steps),
            RecordParts.where(actual, steps),
            tolerance);
    return clues.fitting().isEmpty() && given.changed().isPresent()
        ? Recognizers.changed(given.changed().get().label())
        : clues;
  }

  /** In an answer that has not the property. */
  static Clues ofProperty(String property, Object actual) {
    return property.contains("NaN") ? Recognizers.swallowed(actual) : Clues.NONE;
  }
}
