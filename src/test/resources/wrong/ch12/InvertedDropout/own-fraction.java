// expect: the fraction that happened to stay
package ch12;

import nnbook.engine.random.SeededRandom;

public final class InvertedDropout {
  private InvertedDropout() {}

  public static double[] dropout(double[] a, double p, SeededRandom random, boolean training) {
    double[] result = a.clone();
    if (!training) {
      return result;
    }
    int kept = 0;
    for (int i = 0; i < a.length; i++) {
      if (random.nextDouble() < 1 - p) {
        kept++;
      } else {
        result[i] = 0;
      }
    }
    for (int i = 0; i < a.length && kept > 0; i++) {
      result[i] = result[i] * a.length / kept;
    }
    return result;
  }
}
