// expect: Only lane 0 is there
package ch17;

public final class LaneSum {
  private LaneSum() {}

  public static float laneSum(float[] x, int lanes) {
    float[] sums = new float[lanes];
    for (int i = 0; i < x.length; i++) {
      sums[i % lanes] += x[i];
    }
    return sums[0];
  }
}
