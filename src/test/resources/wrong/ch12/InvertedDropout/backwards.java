// expect: The draws are taken from the last activation on: the first draw belongs to a[0].
package ch12;

import nnbook.engine.random.SeededRandom;

public final class InvertedDropout {
  private InvertedDropout() {}

  public static double[] dropout(double[] a, double p, SeededRandom random, boolean training) {
    double[] out = a.clone();
    if (!training) {
      return out;
    }
    for (int i = a.length - 1; i >= 0; i--) {
      out[i] = random.nextDouble() < 1 - p ? a[i] / (1 - p) : 0;
    }
    return out;
  }
}
