// expect: A sum stays 0 unless you add to it with +=
package ch06;

public final class HiddenDelta {
  private HiddenDelta() {}

  public static double[] hiddenDelta(
      double[][] wNext, double[] deltaNext, double[] gPrime) {
    double[] d = new double[gPrime.length];
    for (int i = 0; i < d.length; i++) {
      for (int j = 0; j < deltaNext.length; j++) d[i] *= wNext[j][i] * deltaNext[j];
      d[i] *= gPrime[i];
    }
    return d;
  }
}
