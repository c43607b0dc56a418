package nnbook.engine.toy;

import nnbook.engine.matrix.Require;
import nnbook.engine.random.SeededRandom;

/** Steps that several data sets share. */
final class Draw {
  private Draw() {}

  static void require(String place, int points, double noise) {
    Require.atLeast(place, "number of points", points, 0);
    boolean finite = noise >= 0 && noise <= Double.MAX_VALUE;
    Require.that(finite, place, "noise", "at least 0 and finite", noise);
  }

  /** Number i of n evenly spaced numbers from low to high, both included. */
  static double linspace(double low, double high, int n, int i) {
    return n == 1 ? low : low + (high - low) * i / (n - 1);
  }

  /** A number from N(0, deviation²). */
  static double gaussian(double deviation, SeededRandom random) {
    return deviation * random.nextGaussian();
  }

  /** A number from U(-limit, limit). */
  static double uniform(double limit, SeededRandom random) {
    return limit * (2 * random.nextDouble() - 1);
  }
}
