package nnbook.snippet.echo;

import java.lang.reflect.Array;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Numbers;
import nnbook.platform.Values;
import nnbook.plot.Figure;
import tech.tablesaw.api.Table;

/**
 * Values as the book shows them. A number has the fewest digits that read back as the same number;
 * in arrays of double, matrices and tables at most 6 significant digits. Numbers are never cut:
 * long arrays lose whole elements from the middle.
 */
public final class Echo {
  /** How many elements of an array or collection are shown, and rows of a table. */
  private static final int MOST_ELEMENTS = 100;

  private static final int MOST_ROWS = 20;
  private static final int MOST_DEPTH = 8;

  private final Map<Object, Boolean> open = new IdentityHashMap<>();

  private Echo() {}

  /** Returns {text} for a value, or for a figure what it gives, in the order of a picture. */
  public static List<String> parts(Object value) {
    return value instanceof Figure figure
        ? List.of(figure.svg(), figure.narrow(), figure.caption(), figure.description(),
            figure.csv(), figure.interactive())
        : List.of(text(value));
  }

  /** Returns the value as text. */
  public static String text(Object value) {
    if (value instanceof double[][] rows && rectangular(rows)) {
      return Matrix.of(rows).toString().replaceFirst("^Matrix ", "");
    }
    return new Echo().show(value);
  }

  private static boolean rectangular(double[][] rows) {
    for (double[] row : rows) {
      if (row == null || row.length == 0 || row.length != rows[0].length) {
        return false;
      }
    }
    return rows.length > 0;
  }

  private String show(Object value) {
    if (value == null) {
      return "null";
    }
    if (value instanceof Double x) {
      return Numbers.shortest(x);
    }
    if (value instanceof Float x) {
      return shortest(x);
    }
    if (value instanceof Table table) {
      return TableText.of(table, MOST_ROWS);
    }
    return isContainer(value) ? inside(value) : plain(value);
  }

  /** The value's own text, without the address that differs from run to run. */
  private static String plain(Object value) {
    String text = value.toString();
    String name = Values.className(value);
    if (text == null || !text.equals(name + "@" + Integer.toHexString(value.hashCode()))) {
      return String.valueOf(text);
    }
    return Values.isFunction(value) ? "lambda" : kind(value) + "@…";
  }

  /** A hidden class of Java's has another name in the page; its interface has not. */
  private static String kind(Object value) {
    Class<?> type = value.getClass();
    boolean hidden = isOfJava(value) && type.getName().matches(".*([$]|impl[.]).*");
    while (hidden && type.getInterfaces().length == 0 && type != Object.class) {
      type = type.getSuperclass();
    }
    return hidden && type != Object.class
        ? type.getInterfaces()[0].getName().replaceFirst("^.*[.]", "").replace('$', '.')
        : Values.simpleName(value);
  }

  private static boolean isContainer(Object value) {
    return value.getClass().isArray()
        || Values.isRecord(value)
        || value instanceof Optional
        || value instanceof OptionalDouble
        || isOfJava(value) && (value instanceof Collection || value instanceof Map)
        || value instanceof Map.Entry;
  }

  private static boolean isOfJava(Object value) {
    return value.getClass().getName().startsWith("java.");
  }

  /** Shows what holds other values, and notices one that holds itself. */
  private String inside(Object value) {
    if (open.size() == MOST_DEPTH || open.put(value, true) != null) {
      return "…";
    }
    String text = container(value);
    open.remove(value);
    return text;
  }

  private String container(Object value) {
    if (value instanceof double[] numbers) {
      return list(Arrays.stream(numbers).mapToObj(Numbers::format).toList(), "[", "]");
    }
    if (value.getClass().isArray()) {
      return list(elements(value), "[", "]");
    }
    if (value instanceof Map<?, ?> map) {
      List<?> entries = new ArrayList<>(map.entrySet());
      return list(entries, "{", "}");
    }
    if (value instanceof Map.Entry<?, ?> entry) {
      return show(entry.getKey()) + "=" + show(entry.getValue());
    }
    if (value instanceof Collection<?> collection) {
      return list(new ArrayList<>(collection), "[", "]");
    }
    if (value instanceof Optional<?> optional) {
      return optional.map(held -> "Optional[" + show(held) + "]").orElse("Optional.empty");
    }
    if (value instanceof OptionalDouble x) {
      return x.isEmpty() ? "OptionalDouble.empty" : "OptionalDouble[" + show(x.getAsDouble()) + "]";
    }
    return record(value);
  }

  private static List<Object> elements(Object array) {
    List<Object> elements = new ArrayList<>();
    for (int i = 0; i < Array.getLength(array); i++) {
      elements.add(Array.get(array, i));
    }
    return elements;
  }

  private String list(List<?> elements, String left, String right) {
    int size = elements.size();
    int shown = size > MOST_ELEMENTS ? MOST_ELEMENTS / 2 : size;
    String text = elements.subList(0, shown).stream().map(this::show)
        .collect(Collectors.joining(", "));
    if (shown < size) {
      text += ", … " + (size - 2 * shown) + " more …, ";
      text += elements.subList(size - shown, size).stream().map(this::show)
          .collect(Collectors.joining(", "));
    }
    return left + text + right;
  }

  private String record(Object value) {
    String made = Values.simpleName(value) + "[";
    Map<String, Object> parts = Values.parts(value);
    List<String> shown = new ArrayList<>();
    parts.forEach((name, part) -> shown.add(name + "=" + show(part)));
    return hasOwnText(value.toString(), made, parts)
        ? value.toString()
        : made + String.join(", ", shown) + "]";
  }

  /** True for the text of a record whose class writes its own. */
  private static boolean hasOwnText(String text, String made, Map<String, Object> parts) {
    return !text.startsWith(
        made + parts.keySet().stream().findFirst().map(name -> name + "=").orElse("]"));
  }

  /** Float.toString differs between versions of Java, so the digits are found here. */
  private static String shortest(float x) {
    if (Float.isNaN(x) || Float.isInfinite(x)) {
      return Float.toString(x);
    }
    for (int digits = 1; digits <= 9; digits++) {
      BigDecimal rounded =
          new BigDecimal(x).round(new MathContext(digits, RoundingMode.HALF_EVEN));
      if (Float.parseFloat(rounded.toString()) == x) {
        return Numbers.shortest(Math.copySign(rounded.doubleValue(), x));
      }
    }
    return Numbers.shortest(x);
  }
}
