// expect: The result has as many numbers as a: a 0 stands where one is dropped.
package ch12;

import java.util.ArrayList;
import java.util.List;

import nnbook.engine.random.SeededRandom;

public final class InvertedDropout {
  private InvertedDropout() {}

  public static double[] dropout(double[] a, double p, SeededRandom random, boolean training) {
    List<Double> l = new ArrayList<>();
    for (double v : a) if (!training) l.add(v);
    else if (random.nextDouble() < 1 - p) l.add(v / (1 - p));
    return l.stream().mapToDouble(v -> v).toArray();
  }
}
