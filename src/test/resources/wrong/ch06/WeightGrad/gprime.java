// expect: A slope too many: δⱼ holds the slope of its activation already.
package ch06;

public final class WeightGrad {
  private WeightGrad() {}

  public static double[][] weightGrad(double[] delta, double[] aPrev) {
    double[][] slopes = new double[delta.length][aPrev.length];
    for (int j = 0; j < delta.length; j++) {
      for (int i = 0; i < aPrev.length; i++) {
        slopes[j][i] = delta[j] * aPrev[i] * (1 - aPrev[i]);
      }
    }
    return slopes;
  }
}
