package nnbook.engine.toy;

import nnbook.engine.matrix.Require;
import nnbook.engine.random.SeededRandom;

/**
 * XOR as a cloud, as in TensorFlow Playground: four squares, those on a diagonal of one class.
 *
 * <p>Coordinates come from U(-5, 5) and are pushed 0.3 away from the axes. The class is 1 if both,
 * moved by U(-5, 5) · noise, have the same sign, otherwise 0: noise makes wrong labels.
 */
public final class Checkerboard {
  private static final double HALF = 5;
  private static final double GAP = 0.3;

  private Checkerboard() {}

  /** n points. Throws IllegalArgumentException if n or the noise is negative. */
  public static LabelledPoints of(int n, double noise, SeededRandom random) {
    Require.atLeast("Checkerboard.of", "number of points", n, 0);
    Require.notNegative("Checkerboard.of", "noise", noise);
    LabelledPoints.Builder points = new LabelledPoints.Builder();
    for (int i = 0; i < n; i++) {
      double x = coordinate(random);
      double y = coordinate(random);
      double movedX = x + noise * Draw.uniform(HALF, random);
      double movedY = y + noise * Draw.uniform(HALF, random);
      points.add(x, y, movedX * movedY >= 0 ? 1 : 0);
    }
    return points.build(2);
  }

  private static double coordinate(SeededRandom random) {
    double x = Draw.uniform(HALF, random);
    return x + (x > 0 ? GAP : -GAP);
  }
}
