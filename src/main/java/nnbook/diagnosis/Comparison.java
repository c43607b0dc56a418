package nnbook.diagnosis;

import java.lang.reflect.Array;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Numbers;
import nnbook.platform.Messages;
import nnbook.platform.Values;

/**
 * Finds the first difference between what was expected and what came.
 *
 * <p>Numbers agree when |actual - expected| ≤ tolerance · max(1, |expected|): absolute for small
 * values, relative for large ones. NaN agrees with nothing, an infinity only with itself.
 */
final class Comparison {
  private static final Messages MESSAGES = Messages.of("grader");

  private final Closeness close;

  private Comparison(Closeness close) {
    this.close = close;
  }

  private interface Closeness {
    boolean test(double expected, double actual);
  }

  static Comparison within(double tolerance) {
    return new Comparison((expected, actual) -> near(expected, actual, tolerance));
  }

  /** For fingerprints: 1e-6 of the value, and NaN is NaN. */
  static Comparison alike() {
    return new Comparison(
        (expected, actual) ->
            Double.compare(expected, actual) == 0
                || expected == actual
                || Math.abs(actual - expected) <= 1e-6 * Math.abs(expected) + 1e-12
                    && Double.isFinite(expected));
  }

  /** For inputs after the call: the same bits. */
  static Comparison identical() {
    return new Comparison((expected, actual) -> Double.compare(expected, actual) == 0);
  }

  private static boolean near(double expected, double actual, double tolerance) {
    if (Double.isInfinite(expected) || Double.isInfinite(actual)) {
      return expected == actual;
    }
    return Math.abs(actual - expected) <= tolerance * Math.max(1, Math.abs(expected));
  }

  Optional<Difference> compare(Object expected, Object actual) {
    if (expected == null || actual == null) {
      return expected == actual ? Optional.empty() : isNull(expected, actual);
    }
    if (expected instanceof Number e && actual instanceof Number a) {
      return numbers(e, a) ? Optional.empty() : values(expected, actual);
    }
    if (expected.getClass().isArray() && actual.getClass().isArray()) {
      return arrays(expected, actual);
    }
    if (expected instanceof Matrix e && actual instanceof Matrix a) {
      return matrices(e, a);
    }
    if (expected instanceof List<?> e && actual instanceof List<?> a) {
      return arrays(e.toArray(), a.toArray());
    }
    if (expected instanceof Map<?, ?> e && actual instanceof Map<?, ?> a) {
      return maps(e, a);
    }
    if (Values.isRecord(expected)
        && Values.className(expected).equals(Values.className(actual))) {
      return records(expected, actual);
    }
    return Objects.equals(expected, actual) ? Optional.empty() : values(expected, actual);
  }

  private boolean numbers(Number expected, Number actual) {
    boolean whole = isWhole(expected) && isWhole(actual);
    return whole
        ? expected.longValue() == actual.longValue()
        : close.test(expected.doubleValue(), actual.doubleValue());
  }

  private static boolean isWhole(Number number) {
    return number instanceof Integer
        || number instanceof Long
        || number instanceof Short
        || number instanceof Byte;
  }

  private Optional<Difference> arrays(Object expected, Object actual) {
    int length = Array.getLength(expected);
    if (length != Array.getLength(actual)) {
      return shape("shape.length", Array.getLength(actual), length);
    }
    for (int i = 0; i < length; i++) {
      Optional<Difference> difference = compare(Array.get(expected, i), Array.get(actual, i));
      if (difference.isPresent()) {
        return Optional.of(difference.get().inside("[" + i + "]"));
      }
    }
    return Optional.empty();
  }

  private Optional<Difference> matrices(Matrix expected, Matrix actual) {
    if (expected.rows() != actual.rows() || expected.columns() != actual.columns()) {
      return shape("shape.matrix", actual.shape(), expected.shape());
    }
    return arrays(expected.toArray(), actual.toArray());
  }

  private Optional<Difference> maps(Map<?, ?> expected, Map<?, ?> actual) {
    if (!expected.keySet().equals(actual.keySet())) {
      return shape("shape.keys", actual.keySet(), expected.keySet());
    }
    for (Object key : expected.keySet()) {
      Optional<Difference> difference = compare(expected.get(key), actual.get(key));
      if (difference.isPresent()) {
        return Optional.of(difference.get().inside("[" + key + "]"));
      }
    }
    return Optional.empty();
  }

  private Optional<Difference> records(Object expected, Object actual) {
    Map<String, Object> seen = Values.parts(actual);
    for (Map.Entry<String, Object> part : Values.parts(expected).entrySet()) {
      Optional<Difference> difference = compare(part.getValue(), seen.get(part.getKey()));
      if (difference.isPresent()) {
        return Optional.of(difference.get().inside("." + part.getKey()));
      }
    }
    return Optional.empty();
  }

  private static Optional<Difference> isNull(Object expected, Object actual) {
    String key = actual == null ? "shape.null" : "shape.not.null";
    return shape(() -> MESSAGES.get(key, ValueText.of(expected), ValueText.of(actual)));
  }

  private static Optional<Difference> shape(String key, Object... arguments) {
    return shape(() -> MESSAGES.get(key, arguments));
  }

  private static Optional<Difference> shape(Supplier<String> words) {
    return Optional.of(new Difference(List.of(), words, true, () -> false));
  }

  private static Optional<Difference> values(Object expected, Object actual) {
    return Optional.of(
        new Difference(
            List.of(),
            () -> MESSAGES.get("difference", ValueText.full(expected), ValueText.full(actual)),
            false,
            () -> looksEqual(expected, actual)));
  }

  private static boolean looksEqual(Object expected, Object actual) {
    return expected instanceof Number e
        && actual instanceof Number a
        && Numbers.format(e.doubleValue()).equals(Numbers.format(a.doubleValue()));
  }
}
