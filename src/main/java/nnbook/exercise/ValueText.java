package nnbook.exercise;

import java.lang.reflect.Array;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Numbers;

/**
 * Values as a failure prints them. Long arrays keep the elements around the one in focus; a number
 * is never cut.
 */
final class ValueText {
  private static final int ELEMENTS = 8;
  private static final int ROWS = 6;
  private static final int ONE_LINE = 72;
  private static final int TEXT = 300;

  private final DoubleFunction<String> numbers;
  private final int focus;

  private ValueText(DoubleFunction<String> numbers, int focus) {
    this.numbers = numbers;
    this.focus = focus;
  }

  /** At most 6 digits inside arrays, all digits alone. */
  static String of(Object value) {
    return of(value, 0);
  }

  /** The same, with the elements around index {@code focus} when there are many. */
  static String of(Object value, int focus) {
    return alone(value, new ValueText(Numbers::format, focus));
  }

  /** All digits everywhere. */
  static String full(Object value) {
    return full(value, 0);
  }

  static String full(Object value, int focus) {
    return alone(value, new ValueText(Numbers::shortest, focus));
  }

  private static String alone(Object value, ValueText text) {
    boolean number = value instanceof Double || value instanceof Float;
    return number ? Numbers.shortest(((Number) value).doubleValue()) : text.value(value);
  }

  private String value(Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Double || value instanceof Float) {
      return numbers.apply(((Number) value).doubleValue());
    }
    if (value instanceof Matrix matrix) {
      return array(matrix.toArray());
    }
    if (value.getClass().isArray()) {
      return array(value);
    }
    if (value instanceof Collection<?> collection) {
      return array(collection.toArray());
    }
    if (value instanceof Map<?, ?> map) {
      return map(map);
    }
    if (value instanceof Record) {
      return record(value);
    }
    if (value instanceof CharSequence text) {
      return quoted(text.toString());
    }
    return isFunction(value) ? "a function" : value.toString();
  }

  private String array(Object array) {
    int length = Array.getLength(array);
    boolean table = length > 0 && isRow(Array.get(array, 0));
    int most = table ? ROWS : ELEMENTS;
    int from = Math.max(0, Math.min(focus - most / 2, length - most));
    int to = Math.min(length, from + most);
    List<String> parts = new ArrayList<>();
    if (from > 0) {
      parts.add("… " + from + " more");
    }
    for (int i = from; i < to; i++) {
      parts.add(new ValueText(numbers, 0).value(Array.get(array, i)));
    }
    if (to < length) {
      parts.add("… " + (length - to) + " more");
    }
    String line = "[" + String.join(", ", parts) + "]";
    return table && line.length() > ONE_LINE ? "[" + String.join(",\n ", parts) + "]" : line;
  }

  private static boolean isRow(Object element) {
    return element != null && (element.getClass().isArray() || element instanceof Collection);
  }

  private String map(Map<?, ?> map) {
    List<String> parts = new ArrayList<>();
    map.forEach((key, element) -> parts.add(labelled(value(key), value(element))));
    String line = "{" + String.join(", ", parts) + "}";
    boolean several = line.length() > ONE_LINE || line.contains("\n");
    return several ? "{" + String.join(",\n", parts).replace("\n", "\n ") + "}" : line;
  }

  private String record(Object record) {
    List<String> parts = new ArrayList<>();
    for (RecordComponent component : record.getClass().getRecordComponents()) {
      try {
        component.getAccessor().setAccessible(true);
        Object part = component.getAccessor().invoke(record);
        parts.add(labelled(component.getName(), value(part)));
      } catch (ReflectiveOperationException e) {
        return record.toString();
      }
    }
    String head = record.getClass().getSimpleName() + "(";
    return head + joined(parts).replace("\n", "\n" + " ".repeat(head.length())) + ")";
  }

  /** {@code label = value}; further lines of the value stand below its first. */
  static String labelled(String label, String value) {
    return label + " = " + value.replace("\n", "\n" + " ".repeat(label.length() + 3));
  }

  /** The parts on one line, or below each other when they are long or one has several lines. */
  static String joined(List<String> parts) {
    String line = String.join(", ", parts);
    boolean several = line.length() > 2 * ONE_LINE || line.contains("\n");
    return several ? String.join(",\n", parts) : line;
  }

  private static String quoted(String text) {
    int space = text.length() <= TEXT ? text.length() : Math.max(0, text.lastIndexOf(' ', TEXT));
    String more = space < text.length() ? " … " + (text.length() - space) + " more characters" : "";
    return "\"" + text.substring(0, space) + "\"" + more;
  }

  private static boolean isFunction(Object value) {
    return value.getClass().isSynthetic() || value.getClass().isHidden();
  }
}
