// expect: An index leaves its array
package ch08;

public final class OutputVariance {
  private OutputVariance() {}

  public static double outputVariance(double inputSquare, int[] sizes, double[] stds) {
    double square = inputSquare;
    double variance = 0;
    for (int l = 0; l < sizes.length; l++) {
      variance = sizes[l] * stds[l] * stds[l] * square;
      square = variance / 2;
    }
    return variance;
  }
}
