// expect: Neighboring lanes are added
package ch17;

public final class LaneSum {
  private LaneSum() {}

  public static float laneSum(float[] x, int lanes) {
    float[] sums = new float[lanes];
    for (int i = 0; i < x.length; i++) {
      sums[i % lanes] += x[i];
    }
    for (int step = 1; step < lanes; step *= 2) {
      for (int j = 0; j < lanes; j += 2 * step) {
        sums[j] += sums[j + step];
      }
    }
    return sums[0];
  }
}
