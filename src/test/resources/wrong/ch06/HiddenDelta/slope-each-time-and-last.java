// expect: and once more in the end
package ch06;

public final class HiddenDelta {
  private HiddenDelta() {}

  public static double[] hiddenDelta(
      double[][] wNext, double[] deltaNext, double[] gPrime) {
    double[] delta = new double[gPrime.length];
    for (int i = 0; i < gPrime.length; i++) {
      double sum = 0;
      for (int j = 0; j < deltaNext.length; j++) {
        sum = (sum + wNext[j][i] * deltaNext[j]) * gPrime[i];
      }
      delta[i] = sum * gPrime[i];
    }
    return delta;
  }
}
