// expect: An index leaves its array
package ch06;

public final class WeightGrad {
  private WeightGrad() {}

  public static double[][] weightGrad(double[] delta, double[] aPrev) {
    double[][] slopes = new double[delta.length][delta.length];
    for (int j = 0; j < delta.length; j++) {
      for (int i = 0; i < aPrev.length; i++) {
        slopes[j][i] = delta[j] * aPrev[i];
      }
    }
    return slopes;
  }
}
