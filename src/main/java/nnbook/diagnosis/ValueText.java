package nnbook.diagnosis;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Numbers;
import nnbook.platform.Values;

/**
 * Values as a failure prints them. Long arrays keep the elements around the one that the steps of a
 * {@link Difference} lead to; a number is never cut.
 */
final class ValueText {
  private static final int ELEMENTS = 8;
  private static final int ROWS = 6;
  private static final int ONE_LINE = 72;
  private static final int TEXT = 300;
  private static final int LONGEST = 10_000;

  /** More parts within parts than any answer has: one that contains itself has no end. */
  private static final int DEEPEST = 5;

  /** So many numbers of an input are shown whole: what was left out may decide. */
  private static final int WHOLE = 48;

  private final DoubleFunction<String> numbers;
  private final List<String> steps;
  private final int depth;
  private final boolean whole;

  private ValueText(DoubleFunction<String> numbers, List<String> steps, int depth) {
    this(numbers, steps, depth, false);
  }

  private ValueText(
      DoubleFunction<String> numbers, List<String> steps, int depth, boolean whole) {
    this.numbers = numbers;
    this.steps = steps;
    this.depth = depth;
    this.whole = whole;
  }

  /** An input: as {@link #of(Object)}, but whole where it is not long. */
  static String input(Object value) {
    int numbers = MistakenValue.numbers(value).length;
    boolean whole = numbers > 0 && numbers <= WHOLE;
    return alone(value, new ValueText(Numbers::format, List.of(), 0, whole));
  }

  /** At most 6 digits inside arrays, all digits alone. */
  static String of(Object value) {
    return alone(value, new ValueText(Numbers::format, List.of(), 0));
  }

  /** The same around a difference; all digits where fewer would hide it. */
  static String of(Object value, Difference difference) {
    DoubleFunction<String> numbers = difference.alike() ? Numbers::shortest : Numbers::format;
    return alone(value, new ValueText(numbers, difference.steps(), 0));
  }

  /** All digits everywhere. */
  static String full(Object value) {
    return alone(value, new ValueText(Numbers::shortest, List.of(), 0));
  }

  private static String alone(Object value, ValueText text) {
    boolean number = value instanceof Double || value instanceof Float;
    return number ? Numbers.shortest(((Number) value).doubleValue()) : cut(text.value(value));
  }

  private String value(Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Double || value instanceof Float) {
      return numbers.apply(((Number) value).doubleValue());
    }
    if (value instanceof CharSequence text) {
      return quoted(text.toString());
    }
    boolean isPlain = value instanceof Number || value instanceof Boolean;
    if (depth > DEEPEST && !isPlain) {
      return "…";
    }
    if (value instanceof Sequential network) {
      return array(network.layers().toArray());
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
    if (Values.isRecord(value)) {
      return record(value);
    }
    return Values.isFunction(value) ? "a function" : value.toString();
  }

  /** A part, one step further in. */
  private String part(Object part, String step) {
    boolean onTheWay = !steps.isEmpty() && steps.get(0).equals(step);
    List<String> rest = onTheWay ? steps.subList(1, steps.size()) : List.of();
    return new ValueText(numbers, rest, depth + 1, whole).value(part);
  }

  /** The index that the first step names. */
  private int focus() {
    boolean index = !steps.isEmpty() && steps.get(0).matches("\\[\\d{1,9}]");
    return index ? Integer.parseInt(steps.get(0).substring(1, steps.get(0).length() - 1)) : 0;
  }

  private String array(Object array) {
    int length = Array.getLength(array);
    boolean table = length > 0 && isRow(Array.get(array, 0));
    int most = whole ? length : table ? ROWS : ELEMENTS;
    int from = Math.max(0, Math.min(focus() - most / 2, length - most));
    int to = Math.min(length, from + most);
    List<String> parts = new ArrayList<>();
    if (from > 0) {
      parts.add("… " + from + " more");
    }
    for (int i = from; i < to; i++) {
      parts.add(part(Array.get(array, i), "[" + i + "]"));
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
    map.forEach(
        (key, element) -> parts.add(labeled(value(key), part(element, "[" + key + "]"))));
    String line = "{" + String.join(", ", parts) + "}";
    boolean several = line.length() > ONE_LINE || line.contains("\n");
    return several ? "{" + String.join(",\n", parts).replace("\n", "\n ") + "}" : line;
  }

  private String record(Object record) {
    List<String> parts = new ArrayList<>();
    Values.parts(record)
        .forEach((name, value) -> parts.add(labeled(name, part(value, "." + name))));
    String head = Values.simpleName(record) + "(";
    return head + joined(parts).replace("\n", "\n" + " ".repeat(head.length())) + ")";
  }

  /** {@code label = value}; further lines of the value stand below its first. */
  static String labeled(String label, String value) {
    return label + " = " + value.replace("\n", "\n" + " ".repeat(label.length() + 3));
  }

  /** The parts side by side as far as they fit; one of several lines stands alone. */
  static String joined(List<String> parts) {
    StringBuilder text = new StringBuilder();
    int column = 0;
    boolean several = false;
    for (String part : parts) {
      boolean fits = column + part.length() <= ONE_LINE && !several && !part.contains("\n");
      text.append(text.isEmpty() ? "" : fits ? ", " : ",\n").append(part);
      several = part.contains("\n");
      column = fits ? column + 2 + part.length() : part.length();
    }
    return text.toString();
  }

  private static String quoted(String text) {
    int space = text.length() <= TEXT ? text.length() : Math.max(0, text.lastIndexOf(' ', TEXT));
    return "\"" + text.substring(0, space) + "\"" + more(text.length() - space);
  }

  /** Lists in lists hold more than anybody reads, and what a class says of itself may be long. */
  private static String cut(String text) {
    int shown = Math.min(text.length(), LONGEST);
    return text.substring(0, shown) + more(text.length() - shown);
  }

  private static String more(int characters) {
    return characters == 0 ? "" : " … " + characters + " more characters";
  }
}
