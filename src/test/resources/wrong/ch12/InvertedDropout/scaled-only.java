// expect: compare it with 1 - p
package ch12;

import nnbook.engine.random.SeededRandom;

public final class InvertedDropout {
  private InvertedDropout() {}

  public static double[] dropout(double[] a, double p, SeededRandom random, boolean training) {
    double[] result = a.clone();
    if (training) {
      double keep = 1 - p;
      for (int i = 0; i < a.length; i++) {
        result[i] = a[i] / keep;
      }
    }
    return result;
  }
}
