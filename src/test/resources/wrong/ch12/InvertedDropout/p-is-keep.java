// expect: p is taken for the probability of staying
package ch12;

import nnbook.engine.random.SeededRandom;

public final class InvertedDropout {
  private InvertedDropout() {}

  public static double[] dropout(double[] a, double p, SeededRandom random, boolean training) {
    double[] result = a.clone();
    if (training) {
      double keep = p;
      for (int i = 0; i < a.length; i++) {
        result[i] = random.nextDouble() < keep ? a[i] / keep : 0;
      }
    }
    return result;
  }
}
