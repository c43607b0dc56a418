// expect: The lanes are added one after the other
package ch17;

public final class LaneSum {
  private LaneSum() {}

  public static float laneSum(float[] x, int lanes) {
    float[] sums = new float[lanes];
    for (int i = 0; i < x.length; i++) {
      sums[i % lanes] += x[i];
    }
    float sum = 0;
    for (float lane : sums) {
      sum += lane;
    }
    return sum;
  }
}
