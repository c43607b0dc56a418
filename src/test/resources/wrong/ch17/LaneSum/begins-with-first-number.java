// expect: x may be empty
package ch17;

/**
 * Adds numbers as a vector unit does, right to the last bit.
 *
 * <p>A register has {@code lanes} floats, 1, 2, 4, 8 or 16, and one instruction adds two registers,
 * lane by lane. The sum is a register, too, and starts with 0 in each lane.
 *
 * <p>First, {@code x} is cut into pieces of {@code lanes} neighbors, the last one filled up with
 * zeros, and each piece is added to the sum, the first piece first. Then the upper half of the
 * lanes is added to the lower half, lane by lane, which leaves half as many. That is repeated until
 * one lane is left, the answer. Java has no such registers, so find out which numbers meet, and
 * when. An empty array gives 0.
 *
 * <p>★★ 10 minutes. Chapter: ch17-sums.
 */
public final class LaneSum {
  private LaneSum() {}

  public static float laneSum(float[] x, int lanes) {
    float[] sums = new float[lanes];
    sums[0] = x[0];
    for (int i = 1; i < x.length; i++) {
      sums[i % lanes] += x[i];
    }
    for (int half = lanes / 2; half >= 1; half /= 2) {
      for (int j = 0; j < half; j++) {
        sums[j] += sums[j + half];
      }
    }
    return sums[0];
  }
}
