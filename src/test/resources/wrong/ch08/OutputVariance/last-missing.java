// expect: The last layer is missing
package ch08;

public final class OutputVariance {
  private OutputVariance() {}

  public static double outputVariance(double inputSquare, int[] sizes, double[] stds) {
    double square = inputSquare;
    double variance = square;
    for (int l = 0; l < stds.length - 1; l++) {
      variance = sizes[l] * stds[l] * stds[l] * square;
      square = variance / 2;
    }
    return square;
  }
}
