package nnbook.course.insight.analysis;

import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * The correlation between yes or no and a number: Pearson's r with 1 for yes. By Fisher's
 * transformation atanh r is about normal with the standard error 1/√(n−3), which gives interval and
 * tests (Fisher, Metron 1 (1921) 3; for yes and no, Tate, Ann. Math. Stat. 25 (1954) 603).
 *
 * @param count how many pairs, n
 * @param yes how many of them are yes
 * @param r the correlation; NaN where all are yes, all are no, or all numbers are equal
 */
public record PointBiserial(int count, int yes, double r) {
  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);
  private static final double Z = 1.959964;
  private static final double LARGEST = 0.999;

  /** The correlation of {@code yes} with {@code numbers}, of the same length. */
  public static PointBiserial of(boolean[] yes, double[] numbers) {
    int n = yes.length;
    int count = 0;
    double mean = 0;
    double meanYes = 0;
    for (int i = 0; i < n; i++) {
      mean += numbers[i] / n;
      if (yes[i]) {
        count++;
        meanYes += numbers[i];
      }
    }
    double squares = 0;
    for (double number : numbers) {
      squares += (number - mean) * (number - mean) / n;
    }
    double p = (double) count / n;
    double r = (meanYes / count - mean) / Math.sqrt(squares) * Math.sqrt(p / (1 - p));
    return new PointBiserial(n, count, squares > 0 && Double.isFinite(r) ? r : Double.NaN);
  }

  /** Whether there is a correlation, of at least {@code fewest} pairs of each sort. */
  public boolean isKnown(int fewest) {
    return !Double.isNaN(r) && count > 3 && Math.min(yes, count - yes) >= fewest;
  }

  /** The 95 % confidence interval. */
  public Interval interval() {
    double error = Z / Math.sqrt(count - 3);
    return new Interval(Math.tanh(fisher(r) - error), Math.tanh(fisher(r) + error));
  }

  /** How probable so small a correlation is where the true one is {@code rho}: one-sided. */
  public double probabilityBelow(double rho) {
    return NORMAL.cumulativeProbability((fisher(r) - fisher(rho)) * Math.sqrt(count - 3));
  }

  /** How probable so large a correlation is where the true one is {@code rho}: one-sided. */
  public double probabilityAbove(double rho) {
    return 1 - probabilityBelow(rho);
  }

  /**
   * The point-biserial correlation that belongs to a biserial one: where yes is a normal variable
   * above a limit, r = r_b φ(z)/√(p(1−p)), with Φ(z) = p. So an easy item is not blamed for a
   * correlation that cannot be large. Lord and Novick, Statistical Theories of Mental Test Scores
   * (1968), 15.5.
   */
  public double ofBiserial(double biserial) {
    double p = (double) yes / count;
    double z = NORMAL.inverseCumulativeProbability(p);
    return biserial * NORMAL.density(z) / Math.sqrt(p * (1 - p));
  }

  private static double fisher(double correlation) {
    double c = Math.max(-LARGEST, Math.min(LARGEST, correlation));
    return 0.5 * Math.log((1 + c) / (1 - c));
  }
}
