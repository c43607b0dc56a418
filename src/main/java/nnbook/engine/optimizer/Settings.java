package nnbook.engine.optimizer;

import nnbook.engine.matrix.Require;

/** Checks of the settings of optimizers. */
final class Settings {
  private Settings() {}

  static void requireRate(String place, double learningRate) {
    boolean usable = learningRate > 0 && learningRate <= Double.MAX_VALUE;
    Require.that(usable, place, "learningRate", "greater than 0 and finite", learningRate);
  }

  /** A share of the past: at least 0 and less than 1. */
  static void requireShare(String place, String name, double share) {
    Require.that(share >= 0 && share < 1, place, name, "at least 0 and less than 1", share);
  }

  static void requireAtLeastZero(String place, String name, double value) {
    boolean usable = value >= 0 && value <= Double.MAX_VALUE;
    Require.that(usable, place, name, "at least 0 and finite", value);
  }
}
