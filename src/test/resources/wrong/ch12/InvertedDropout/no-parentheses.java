// expect: p is subtracted behind the division by 1: write (1 - p), in parentheses.
package ch12;

import nnbook.engine.random.SeededRandom;

public final class InvertedDropout {
  private InvertedDropout() {}

  public static double[] dropout(double[] a, double p, SeededRandom random, boolean training) {
    double[] out = a.clone();
    if (!training) {
      return out;
    }
    for (int i = 0; i < a.length; i++) {
      out[i] = random.nextDouble() < 1 - p ? a[i] / 1 - p : 0;
    }
    return out;
  }
}
