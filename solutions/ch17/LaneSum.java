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

  // tag::solution[]
  public static float laneSum(float[] x, int lanes) {
    float[] sums = new float[lanes];
    for (int i = 0; i < x.length; i++) {
      sums[i % lanes] += x[i];
    }
    for (int half = lanes / 2; half > 0; half /= 2) {
      for (int j = 0; j < half; j++) {
        sums[j] += sums[j + half];
      }
    }
    return sums[0];
  }
  // end::solution[]
}
