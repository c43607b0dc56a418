// expect: The first input is missing: indices begin at 0.
package ch06;

public final class WeightGrad {
  private WeightGrad() {}

  public static double[][] weightGrad(double[] delta, double[] aPrev) {
    double[][] slopes = new double[delta.length][aPrev.length];
    for (int j = 0; j < delta.length; j++) {
      for (int i = 1; i < aPrev.length; i++) {
        slopes[j][i] = delta[j] * aPrev[i];
      }
    }
    return slopes;
  }
}
