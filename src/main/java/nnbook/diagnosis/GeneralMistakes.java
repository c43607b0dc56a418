package nnbook.diagnosis;

import java.lang.reflect.Array;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nnbook.diagnosis.clue.Clues;
import nnbook.diagnosis.clue.Recognizers;
import nnbook.platform.Values;

/**
 * Looks in a wrong answer for the mistakes that are the same in every exercise.
 *
 * @param given the inputs
 * @param tolerance how near the numbers must be
 */
record GeneralMistakes(Given given, double tolerance) {

  /** In the widest part of the answer around the first difference that shows any. */
  Clues of(Object expected, Object actual, Difference difference) {
    int missing = actual instanceof Object[] parts ? Arrays.asList(parts).indexOf(null) : -1;
    if (missing >= 0) {
      return Recognizers.missing(missing);
    }
    if (actual == null) {
      return Recognizers.nothing();
    }
    if (isEmpty(actual) && !isEmpty(expected)) {
      return Recognizers.empty();
    }
    Map<String, Object> inputs = flat(given.before());
    Clues clues = Clues.NONE;
    for (ValuePart view : ValuePart.of(expected, actual, difference.steps())) {
      if (clues.fitting().isEmpty()) {
        clues = clues.plus(
            Recognizers.clues(
                inputs, view.expected(), view.actual(), tolerance, view.place()));
      }
    }
    boolean none = clues.fitting().isEmpty();
    for (Map.Entry<String, Object> input : given.before().entrySet()) {
      if (none && isSame(input.getValue(), actual)) {
        clues = clues.plus(Recognizers.input(input.getKey()));
      }
    }
    if (none && given.changed().isPresent()) {
      clues = clues.plus(Recognizers.changed(given.changed().get().label()));
    }
    return clues.plus(places(expected, actual, inputs)).plus(constant(actual));
  }

  private static boolean isEmpty(Object value) {
    return value instanceof Collection<?> all && all.isEmpty()
        || value != null && value.getClass().isArray() && Array.getLength(value) == 0;
  }

  private static Clues constant(Object actual) {
    return MistakenValue.isNumeric(actual)
        ? Recognizers.constant(MistakenValue.numbers(actual))
        : Clues.NONE;
  }

  /** Values by their labels; of a record its components, {@code state.w}. */
  private static Map<String, Object> flat(Map<String, Object> values) {
    Map<String, Object> flat = new LinkedHashMap<>();
    values.forEach((label, value) -> {
      if (value != null && Values.isRecord(value)) {
        Values.parts(value).forEach((name, part) -> flat.put(label + "." + name, part));
      } else {
        flat.put(label, value);
      }
    });
    return flat;
  }

  /** Which part is wrong. */
  private Clues places(Object expected, Object actual, Map<String, Object> inputs) {
    if (expected != null && Values.isRecord(expected) && actual != null) {
      Map<String, Object> wrong = Values.parts(actual);
      List<String> names =
          Values.parts(expected).entrySet().stream()
              .filter(part -> Comparison.within(tolerance)
                  .compare(part.getValue(), wrong.get(part.getKey())).isPresent())
              .map(Map.Entry::getKey)
              .toList();
      return names.size() == 1 && wrong.size() > 1
          ? Recognizers.part(names.get(0))
          : Clues.NONE;
    }
    return Recognizers.places(inputs, expected, actual, tolerance);
  }

  private static boolean isSame(Object input, Object actual) {
    return actual != null
        && input != null
        && Values.className(input).equals(Values.className(actual))
        && !(actual instanceof Number)
        && Comparison.identical().compare(input, actual).isEmpty();
  }

  /** In an answer that has not the property. */
  static Clues ofProperty(String property, Object actual) {
    if (actual == null) {
      return Recognizers.nothing();
    }
    Clues clues = property.contains("NaN") ? Recognizers.swallowed(actual) : Clues.NONE;
    return clues.plus(constant(actual));
  }
}
