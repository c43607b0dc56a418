// expect: Your code changed the input x
package ch17;

public final class LaneSum {
  private LaneSum() {}

  public static float laneSum(float[] x, int lanes) {
    for (int i = lanes; i < x.length; i++) {
      x[i % lanes] += x[i];
    }
    for (int half = lanes / 2; half > 0; half /= 2) {
      for (int j = 0; j < half && j + half < x.length; j++) {
        x[j] += x[j + half];
      }
    }
    return x.length == 0 ? 0 : x[0];
  }
}
