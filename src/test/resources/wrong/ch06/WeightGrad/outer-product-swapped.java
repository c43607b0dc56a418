// expect: Rows and columns are swapped
package ch06;

public final class WeightGrad {
  private WeightGrad() {}

  public static double[][] weightGrad(double[] delta, double[] aPrev) {
    double[][] slopes = new double[aPrev.length][delta.length];
    for (int j = 0; j < delta.length; j++) {
      for (int i = 0; i < aPrev.length; i++) {
        slopes[i][j] = delta[j] * aPrev[i];
      }
    }
    return slopes;
  }
}
