// expect: Some numbers have another fate than their draws say: take
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
      out[i] = random.split().nextDouble() < 1 - p ? a[i] / (1 - p) : 0;
    }
    return out;
  }
}
