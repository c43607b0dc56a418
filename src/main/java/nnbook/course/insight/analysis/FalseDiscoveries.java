package nnbook.course.insight.analysis;

import java.util.Arrays;
import java.util.List;

/**
 * Keeps false alarms rare where hundreds of items are tested: the procedure of Benjamini and
 * Hochberg, J. R. Stat. Soc. B 57 (1995) 289. With the m probabilities in order, p(1) ≤ … ≤ p(m),
 * those up to the largest k with p(k) ≤ q k/m are alarms; of these, at most the part q is false on
 * average.
 */
final class FalseDiscoveries {
  private FalseDiscoveries() {}

  /** The largest probability that is an alarm; negative when there is none. */
  static double limit(List<Double> probabilities, double q) {
    double[] sorted = probabilities.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    for (int k = sorted.length; k > 0; k--) {
      if (sorted[k - 1] <= q * k / sorted.length) {
        return sorted[k - 1];
      }
    }
    return -1;
  }
}
