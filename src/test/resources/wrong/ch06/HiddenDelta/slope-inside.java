// expect: gPrime[i] comes in again with each neuron behind
package ch06;

public final class HiddenDelta {
  private HiddenDelta() {}

  public static double[] hiddenDelta(
      double[][] wNext, double[] deltaNext, double[] gPrime) {
    double[] delta = new double[gPrime.length];
    for (int i = 0; i < gPrime.length; i++) {
      double sum = 0;
      for (int j = 0; j < deltaNext.length; j++) {
        sum += wNext[j][i] * deltaNext[j];
    sum *= gPrime[i];
      }
      delta[i] = sum;
    }
    return delta;
  }
}
