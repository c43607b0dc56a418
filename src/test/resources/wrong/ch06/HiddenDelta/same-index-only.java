// expect: Only the neuron with the same number
package ch06;

public final class HiddenDelta {
  private HiddenDelta() {}

  public static double[] hiddenDelta(
      double[][] wNext, double[] deltaNext, double[] gPrime) {
    double[] delta = new double[gPrime.length];
    for (int i = 0; i < gPrime.length; i++) {
      double slopeAtA = i < deltaNext.length ? wNext[i][i] * deltaNext[i] : 0;
      delta[i] = slopeAtA * gPrime[i];
    }
    return delta;
  }
}
