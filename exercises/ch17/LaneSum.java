package ch17;

/**
 * Adds numbers as a vector unit does, right to the last bit.
 *
 * <p>A register has {@code lanes} floats, 1, 2, 4, 8 or 16, and one instruction adds two registers,
 * lane by lane. A register of zeros becomes the sum of all registers that {@code x} fills, neighbor
 * beside neighbor, the last of them filled up with zeros. Then its upper half is added to its lower
 * half as one register of half as many lanes to another, and so on, until one lane is left. Java
 * has no such registers, so find out which numbers meet, and when. An empty array gives 0.
 *
 * <p>★★ 10 minutes. Chapter: ch17-sums.
 */
public final class LaneSum {
  private LaneSum() {}

  public static float laneSum(float[] x, int lanes) {
    // TODO ch17.LaneSum: which numbers meet in a lane, and which lanes meet at the end?
    throw new UnsupportedOperationException("TODO ch17.LaneSum");
  }
}
