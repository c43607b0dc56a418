// expect: That is the sum in order
package ch17;

public final class LaneSum {
  private LaneSum() {}

  public static float laneSum(float[] x, int lanes) {
    float sum = 0;
    for (float number : x) {
      sum += number;
    }
    return sum;
  }
}
