// expect: The first halving is missing: half begins at lanes / 2.
package ch17;

public final class LaneSum {
  private LaneSum() {}

  public static float laneSum(float[] x, int lanes) {
    float[] lane = new float[lanes];
    for (int i = 0; i < x.length; i++) {
      lane[i % lanes] += x[i];
    }
    for (int half = lanes / 4; half >= 1; half /= 2) {
      for (int j = 0; j < half; j++) {
        lane[j] += lane[j + half];
      }
    }
    return lane[0];
  }
}
