package nnbook.course.insight.analysis;

import org.apache.commons.math3.distribution.BetaDistribution;
import org.apache.commons.math3.stat.interval.ConfidenceInterval;
import org.apache.commons.math3.stat.interval.WilsonScoreInterval;

/** A confidence interval. */
public record Interval(double low, double high) {
  private static final double LEVEL = 0.95;

  /**
   * Wilson's score interval, 95 %, for {@code count} of {@code all} ≥ 1: (p + z²/2n ± z
   * √(p(1−p)/n + z²/4n²)) / (1 + z²/n). Wilson, J. Am. Stat. Assoc. 22 (1927) 209.
   */
  public static Interval wilson(int count, int all) {
    ConfidenceInterval interval = new WilsonScoreInterval().createInterval(all, count, LEVEL);
    return new Interval(
        Math.max(0, interval.getLowerBound()), Math.min(1, interval.getUpperBound()));
  }

  /**
   * Clopper's and Pearson's exact interval for {@code count} of {@code all} ≥ 1: each bound alone
   * is off with the probability {@code error} at most. Biometrika 26 (1934) 404.
   */
  public static Interval exact(int count, int all, double error) {
    double low = count == 0 ? 0 : beta(count, all - count + 1, error);
    double high = count == all ? 1 : beta(count + 1, all - count, 1 - error);
    return new Interval(low, high);
  }

  private static double beta(int alpha, int beta, double probability) {
    return new BetaDistribution(null, alpha, beta).inverseCumulativeProbability(probability);
  }
}
