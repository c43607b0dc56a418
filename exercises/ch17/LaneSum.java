package ch17;

/**
 * Adds numbers in the order of a vector unit.
 *
 * <p>{@code lanes} is 1, 2, 4, 8 or 16. Lane j starts at 0 and adds x[j], x[j + lanes],
 * x[j + 2 lanes] … in this order. Then the upper half of the lanes is added to the lower half,
 * lane by lane, and this again until one lane is left. All sums are floats, so the order shows:
 * 1e8f, 1, -1e8f, 1 give 1 with one lane and 2 with two. The answer must be right to the last
 * bit. An empty array gives 0.
 *
 * <p>★★ 10 minutes. Chapter: ch17-sums.
 */
public final class LaneSum {
  private LaneSum() {}

  public static float laneSum(float[] x, int lanes) {
    // TODO ch17.LaneSum: first a sum in each lane, then halve the number of lanes
    throw new UnsupportedOperationException("TODO ch17.LaneSum");
  }
}
