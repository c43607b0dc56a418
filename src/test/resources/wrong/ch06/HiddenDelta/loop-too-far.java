// expect: An index leaves its array: i runs over gPrime
package ch06;

public final class HiddenDelta {
  private HiddenDelta() {}

  public static double[] hiddenDelta(
      double[][] wNext, double[] deltaNext, double[] gPrime) {
    double[] delta = new double[gPrime.length];
    for (int i = 0; i < gPrime.length; i++) {
      double slopeAtA = 0;
      for (int j = 0; j <= deltaNext.length; j++) {
        slopeAtA += wNext[j][i] * deltaNext[j]; // down column i: all that neuron i feeds
      }
      delta[i] = slopeAtA * gPrime[i];
    }
    return delta;
  }
}
