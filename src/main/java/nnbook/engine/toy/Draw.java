package nnbook.engine.toy;

import nnbook.engine.random.SeededRandom;

/** Numbers that several data sets draw. */
final class Draw {
  private Draw() {}

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
