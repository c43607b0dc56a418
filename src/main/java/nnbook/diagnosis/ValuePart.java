package nnbook.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nnbook.engine.matrix.Matrix;
import nnbook.platform.Values;

/**
 * A part of a wrong answer beside what it should be.
 *
 * @param expected the part as it should be
 * @param actual the part as it is
 * @param place where it stands in the answer, as {@code mean[1]}; empty for the whole
 */
record ValuePart(Object expected, Object actual, String place) {

  /**
   * The whole, then what is inside, down to the first row that differs, or the first number of a
   * record: one number of a row says too little. Of records in an array, all numbers of the name
   * that differs are a part, too.
   */
  static List<ValuePart> of(Object expected, Object actual, List<String> steps) {
    List<ValuePart> views = new ArrayList<>();
    ValuePart view = new ValuePart(expected, actual, "");
    views.addAll(view.whole(steps));
    for (int i = 0; i < steps.size(); i++) {
      Optional<ValuePart> inside = view.step(steps.get(i));
      if (inside.isEmpty()) {
        return views;
      }
      view = inside.get();
      if (view.expected instanceof Number && steps.get(i).startsWith("[")) {
        return views;
      }
      views.addAll(view.whole(steps.subList(i + 1, steps.size())));
    }
    return views;
  }

  /** This part, in forms that hold numbers only where that is possible. */
  private List<ValuePart> whole(List<String> steps) {
    if (isRecord(expected)) {
      Map<String, Object> parts = Values.parts(expected);
      return parts.values().stream().allMatch(Number.class::isInstance)
          ? List.of(new ValuePart(
              List.copyOf(parts.values()),
              List.copyOf(Values.parts(actual).values()), place))
          : List.of();
    }
    List<?> records = elements(expected);
    if (!records.isEmpty() && records.stream().allMatch(ValuePart::isRecord)) {
      return steps.size() < 2 ? List.of() : column(steps.get(1));
    }
    return List.of(this);
  }

  private List<ValuePart> column(String step) {
    Optional<List<Object>> right = column(elements(expected), step);
    Optional<List<Object>> wrong = column(elements(actual), step);
    return right.isPresent() && wrong.isPresent()
        ? List.of(new ValuePart(right.get(), wrong.get(), step.substring(1)))
        : List.of();
  }

  private static Optional<List<Object>> column(List<?> records, String step) {
    List<Object> column = new ArrayList<>();
    for (Object record : records) {
      Optional<Object> part = inside(record, step);
      if (part.isEmpty()) {
        return Optional.empty();
      }
      column.add(part.get());
    }
    return Optional.of(column);
  }

  private Optional<ValuePart> step(String step) {
    Optional<Object> right = inside(expected, step);
    Optional<Object> wrong = inside(actual, step);
    String name = place.isEmpty() && step.startsWith(".") ? step.substring(1) : place + step;
    return right.isPresent() && wrong.isPresent()
        ? Optional.of(new ValuePart(right.get(), wrong.get(), name))
        : Optional.empty();
  }

  private static Optional<Object> inside(Object value, String step) {
    if (step.startsWith(".")) {
      return isRecord(value)
          ? Optional.ofNullable(Values.parts(value).get(step.substring(1)))
          : Optional.empty();
    }
    String index = step.substring(1, step.length() - 1);
    List<?> elements = elements(value);
    return index.matches("\\d+") && Integer.parseInt(index) < elements.size()
        ? Optional.ofNullable(elements.get(Integer.parseInt(index)))
        : Optional.empty();
  }

  private static boolean isRecord(Object value) {
    return value != null && Values.isRecord(value);
  }

  private static List<?> elements(Object value) {
    if (value instanceof Matrix matrix) {
      return Arrays.asList(matrix.toArray());
    }
    if (value instanceof double[] numbers) {
      return Arrays.stream(numbers).boxed().toList();
    }
    if (value instanceof Object[] array) {
      return Arrays.asList(array);
    }
    return value instanceof List<?> list ? list : List.of();
  }
}
