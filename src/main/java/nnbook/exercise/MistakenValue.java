package nnbook.exercise;

import java.util.Optional;
import java.util.stream.IntStream;
import nnbook.exercise.clue.NumberGrid;

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
    Optional<double[]> seen = NumberGrid.of(actual).map(NumberGrid::values);
    Optional<double[]> right = NumberGrid.of(expected).map(NumberGrid::values);
    if (seen.isEmpty() || right.isEmpty() || seen.get().length != right.get().length) {
      return true;
    }
    double[] mistaken = NumberGrid.of(wrong).orElseThrow().values();
    return largest(seen.get(), mistaken) <= MUCH_NEARER * largest(seen.get(), right.get());
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
   * How much an answer with this value says: 1 for a number that many wrong answers have; of
   * several numbers each that is neither such a one nor the expected one counts.
   */
  int evidence(Object expected) {
    if (wrong instanceof Number number) {
      return isCommon(number.doubleValue()) ? 1 : 2;
    }
    double[] seen = NumberGrid.of(wrong).map(NumberGrid::values).orElse(new double[0]);
    double[] right = NumberGrid.of(expected).map(NumberGrid::values).orElse(new double[0]);
    long telling =
        IntStream.range(0, seen.length)
            .filter(i -> !isCommon(seen[i]))
            .filter(i -> right.length != seen.length || right[i] != seen[i])
            .mapToObj(i -> seen[i])
            .distinct()
            .count();
    return (int) Math.max(2, 1 + telling);
  }

  private static boolean isCommon(double value) {
    return value == 0 || Math.abs(value) == 1 || !Double.isFinite(value);
  }
}
