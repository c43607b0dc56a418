// expect: All are 0 at the test
package ch12;

import nnbook.engine.random.SeededRandom;

public final class InvertedDropout {
  private InvertedDropout() {}

  public static double[] dropout(double[] a, double p, SeededRandom random, boolean training) {
    double[] result = new double[a.length];
    if (training) {
      double keep = 1 - p;
      for (int i = 0; i < a.length; i++) {
        result[i] = random.nextDouble() < keep ? a[i] / keep : 0;
      }
    }
    return result;
  }
}
