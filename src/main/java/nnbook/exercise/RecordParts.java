package nnbook.exercise;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The components of a record, in their order. */
final class RecordParts {
  private RecordParts() {}

  static Map<String, Object> of(Object record) {
    Map<String, Object> parts = new LinkedHashMap<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        parts.put(component.getName(), component.getAccessor().invoke(record));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException(e);
      }
    }
    return parts;
  }

  /**
   * The part of a value in which two differ: of a record of numbers the numbers, of another the
   * component that the steps of their {@link Difference} lead to.
   */
  static Object where(Object value, List<String> steps) {
    if (!(value instanceof Record)) {
      return value;
    }
    Map<String, Object> parts = of(value);
    if (parts.values().stream().allMatch(Number.class::isInstance)) {
      return List.copyOf(parts.values());
    }
    return steps.isEmpty() || !parts.containsKey(steps.get(0).substring(1))
        ? value
        : where(parts.get(steps.get(0).substring(1)), steps.subList(1, steps.size()));
  }
}
