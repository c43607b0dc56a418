package nnbook.exercise;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nnbook.exercise.clue.Clues;
import nnbook.exercise.clue.Recognizers;
import nnbook.platform.Values;

/**
 * Looks in a wrong answer for the mistakes that are the same in every exercise.
 *
 * @param given the inputs
 * @param tolerance how near the numbers must be
 */
record GeneralMistakes(Given given, double tolerance) {

  /** In the part of the answer that differs. */
  Clues of(Object expected, Object actual, Difference difference) {
    int missing = actual instanceof Object[] parts ? Arrays.asList(parts).indexOf(null) : -1;
    if (missing >= 0) {
      return Recognizers.missing(missing);
    }
    List<String> steps = difference.steps();
    Clues clues =
        Recognizers.clues(
            given.before(),
            where(expected, steps),
            where(actual, steps),
            tolerance);
    return clues.fitting().isEmpty() && given.changed().isPresent()
        ? Recognizers.changed(given.changed().get().label())
        : clues;
  }

  /**
   * The part of a value in which two differ: of a record of numbers the numbers, of another the
   * component that the steps of their {@link Difference} lead to; of an array of records that
   * component of all of them.
   */
  private static Object where(Object value, List<String> steps) {
    if (value instanceof Object[] all && steps.size() > 1 && areRecords(all)) {
      return Arrays.stream(all)
          .map(one -> Values.parts(one).get(steps.get(1).substring(1)))
          .toList();
    }
    if (value == null || !Values.isRecord(value)) {
      return value;
    }
    Map<String, Object> parts = Values.parts(value);
    if (parts.values().stream().allMatch(Number.class::isInstance)) {
      return List.copyOf(parts.values());
    }
    return steps.isEmpty() || !parts.containsKey(steps.get(0).substring(1))
        ? value
        : where(parts.get(steps.get(0).substring(1)), steps.subList(1, steps.size()));
  }

  private static boolean areRecords(Object[] values) {
    return Arrays.stream(values).allMatch(value -> value != null && Values.isRecord(value));
  }

  /** In an answer that has not the property. */
  static Clues ofProperty(String property, Object actual) {
    return property.contains("NaN") ? Recognizers.swallowed(actual) : Clues.NONE;
  }
}
