// expect: A product that begins at 0 stays 0
package ch08;

public final class OutputVariance {
  private OutputVariance() {}

  public static double outputVariance(double inputSquare, int[] sizes, double[] stds) {
    double square = 0;
    double variance = 0;
    for (int l = 0; l < stds.length; l++) {
      variance = sizes[l] * stds[l] * stds[l] * square;
      square = variance / 2;
    }
    return variance;
  }
}
