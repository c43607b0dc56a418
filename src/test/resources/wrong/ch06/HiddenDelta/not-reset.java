// expect: The sum goes on from one hidden neuron to the next: start each one at 0.
package ch06;

public final class HiddenDelta {
  private HiddenDelta() {}

  public static double[] hiddenDelta(
      double[][] wNext, double[] deltaNext, double[] gPrime) {
    double[] delta = new double[gPrime.length]; double slopeAtA = 0;
    for (int i = 0; i < gPrime.length; i++) {
      for (int j = 0; j < deltaNext.length; j++) {
        slopeAtA += wNext[j][i] * deltaNext[j];
      }
      delta[i] = slopeAtA * gPrime[i];
    }
    return delta;
  }
}
