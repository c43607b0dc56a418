package nnbook.diagnosis;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nnbook.diagnosis.clue.NumberGrid;
import nnbook.platform.Values;

/**
 * The answer that a known mistake gives.
 *
 * @param wrong that answer
 */
record MistakenValue(Object wrong) {
  private static final double MUCH_NEARER = 1e-3;

  /** Whether {@code actual} is this answer, and much less the expected one, if there is one. */
  boolean fits(Object actual, Object expected) {
    return Comparison.alike().compare(wrong, actual).isEmpty()
        && (expected == null || isMuchNearer(actual, expected));
  }

  private boolean isMuchNearer(Object actual, Object expected) {
    double[] seen = numbers(actual);
    double[] right = numbers(expected);
    return seen.length == 0
        || seen.length != right.length
        || largest(seen, numbers(wrong)) <= MUCH_NEARER * largest(seen, right);
  }

  /** All numbers of a value, those of records and of arrays of records as well. */
  static double[] numbers(Object value) {
    Optional<NumberGrid> grid = NumberGrid.of(value);
    if (grid.isPresent()) {
      return grid.get().values();
    }
    return parts(value).stream().flatMapToDouble(part -> Arrays.stream(numbers(part))).toArray();
  }

  /** Whether a value is made of numbers, and in a record of yes and no beside them. */
  static boolean isNumeric(Object value) {
    Collection<?> parts = parts(value);
    return NumberGrid.of(value).isPresent()
        || !parts.isEmpty()
            && parts.stream().allMatch(part -> part instanceof Boolean || isNumeric(part));
  }

  private static Collection<?> parts(Object value) {
    return value instanceof Object[] array ? Arrays.asList(array)
        : value instanceof List<?> list ? list
        : value instanceof Map<?, ?> map ? map.values()
        : value != null && Values.isRecord(value) ? Values.parts(value).values()
        : List.of();
  }

  /** The largest difference; infinite where one is no number. */
  private static double largest(double[] a, double[] b) {
    double largest = 0;
    for (int i = 0; i < a.length; i++) {
      if (Double.compare(a[i], b[i]) != 0) {
        double difference = Math.abs(a[i] - b[i]);
        largest = Math.max(largest, Double.isNaN(difference) ? Double.MAX_VALUE : difference);
      }
    }
    return largest;
  }

  /**
   * How much an answer with this value says: 1 for numbers that many wrong answers have; of several
   * each that is neither such a one nor the expected one counts.
   */
  int evidence(Object expected) {
    if (wrong instanceof Number number) {
      return isCommon(number.doubleValue()) ? 1 : 2;
    }
    double[] seen = numbers(wrong);
    double[] right = numbers(expected);
    long telling =
        IntStream.range(0, seen.length)
            .filter(i -> !isCommon(seen[i]))
            .filter(i -> right.length != seen.length || right[i] != seen[i])
            .mapToObj(i -> seen[i])
            .distinct()
            .count();
    return (int) (1 + telling);
  }

  private static boolean isCommon(double value) {
    return value == 0 || Math.abs(value) == 1 || !Double.isFinite(value);
  }
}
