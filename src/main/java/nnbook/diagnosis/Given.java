package nnbook.diagnosis;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/** The inputs of one call, copied before it and compared after it. */
public final class Given {
  private final Map<String, Object> values = new LinkedHashMap<>();
  private final Map<String, Object> copies = new LinkedHashMap<>();

  Given(Object... labelsAndValues) {
    if (labelsAndValues.length % 2 != 0) {
      throw new IllegalArgumentException("Expect.given: write label, value, label, value …");
    }
    for (int i = 0; i < labelsAndValues.length; i += 2) {
      String label = (String) labelsAndValues[i];
      values.put(label, labelsAndValues[i + 1]);
      copies.put(label, copy(labelsAndValues[i + 1]));
    }
  }

  /** States the call of the learner's code; the terminal methods of {@link Expectation} make it. */
  public <T> Expectation<T> when(Callable<T> call) {
    return new Expectation<>(this, call);
  }

  /** The inputs as they were before the call: {@code w = [0.15, 0.2], b = 0.35}. */
  String text() {
    return text(false);
  }

  /** The inputs, as a failure prints them. */
  @Override
  public String toString() {
    return text();
  }

  /** The same, with all digits where fewer would hide a difference. */
  String text(boolean allDigits) {
    List<String> parts = new ArrayList<>();
    copies.forEach(
        (label, value) ->
            parts.add(
                ValueText.labeled(
                    label, allDigits ? ValueText.full(value) : ValueText.input(value))));
    return ValueText.joined(parts);
  }

  /** Whether an input differs from {@code answer}, and would look the same with few digits. */
  boolean looksLike(Object answer) {
    return copies.values().stream()
        .flatMap(value -> Comparison.identical().compare(value, answer).stream())
        .anyMatch(Difference::alike);
  }

  /** The inputs as they were before the call, by their labels. */
  Map<String, Object> before() {
    return copies;
  }

  /** The first input that the call has changed. */
  Optional<Changed> changed() {
    for (String label : values.keySet()) {
      Optional<Difference> difference =
          Comparison.identical().compare(copies.get(label), values.get(label));
      if (difference.isPresent()) {
        return Optional.of(
            new Changed(label, copies.get(label), values.get(label), difference.get()));
      }
    }
    return Optional.empty();
  }

  /** An input before and after the call. */
  record Changed(String label, Object before, Object after, Difference difference) {}

  /** Copies arrays, lists and maps with all that they hold; other values are shared. */
  private static Object copy(Object value) {
    if (value == null) {
      return null;
    }
    if (value.getClass().isArray()) {
      return copyArray(value);
    }
    if (value instanceof List<?> list) {
      List<Object> copy = new ArrayList<>(list.size());
      list.forEach(element -> copy.add(copy(element)));
      return copy;
    }
    if (value instanceof Map<?, ?> map) {
      Map<Object, Object> copy = new LinkedHashMap<>();
      map.forEach((key, element) -> copy.put(key, copy(element)));
      return copy;
    }
    return value;
  }

  private static Object copyArray(Object array) {
    int length = Array.getLength(array);
    Object copy = Array.newInstance(array.getClass().getComponentType(), length);
    for (int i = 0; i < length; i++) {
      Array.set(copy, i, copy(Array.get(array, i)));
    }
    return copy;
  }
}
