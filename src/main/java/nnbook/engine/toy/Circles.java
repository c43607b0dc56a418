package nnbook.engine.toy;

import nnbook.engine.math.PortableMath;
import nnbook.engine.matrix.Require;
import nnbook.engine.random.SeededRandom;

/** One class around the other: two circles, or a disc in a ring. */
public final class Circles {
  private static final double RADIUS = 5;

  private Circles() {}

  /**
   * n points on circles of radius 1 (class 0, first) and {@code factor} (class 1), at evenly spaced
   * angles; each coordinate has noise from N(0, noise²).
   *
   * <p>As make_circles of scikit-learn. Of an odd number of points class 1 has one more.
   */
  public static LabelledPoints of(
      int n, double factor, double noise, SeededRandom random) {
    Require.atLeast("Circles.of", "number of points", n, 0);
    Require.notNegative("Circles.of", "noise", noise);
    Require.share("Circles.of", "factor", factor);
    LabelledPoints.Builder points = new LabelledPoints.Builder();
    for (int i = 0; i < n; i++) {
      int label = i < n / 2 ? 0 : 1;
      double turn = label == 0
          ? i / (double) (n / 2) : (i - n / 2) / (double) (n - n / 2);
      double r = label == 0 ? 1 : factor;
      double t = 2 * Math.PI * turn;
      points.add(r * PortableMath.cos(t) + Draw.gaussian(noise, random),
          r * PortableMath.sin(t) + Draw.gaussian(noise, random), label);
    }
    return points.build(2);
  }

  /**
   * The circle of TensorFlow Playground: n points, of which the first half lies less than 2.5 from
   * the middle, the others from 3.5 to 5. The class is 1 if a point, moved by U(-5, 5) · noise, is
   * less than 2.5 from the middle, so noise makes wrong labels and moves nothing.
   */
  public static LabelledPoints playground(
      int n, double noise, SeededRandom random) {
    Require.atLeast("Circles.playground", "number of points", n, 0);
    Require.notNegative("Circles.playground", "noise", noise);
    LabelledPoints.Builder points = new LabelledPoints.Builder();
    for (int i = 0; i < n; i++) {
      double r = i < n / 2 ? random.nextDouble(0, 0.5 * RADIUS)
          : random.nextDouble(0.7 * RADIUS, RADIUS);
      double t = random.nextDouble(0, 2 * Math.PI);
      double x = r * PortableMath.sin(t);
      double y = r * PortableMath.cos(t);
      points.add(x, y, ringLabel(x, y, noise, random));
    }
    return points.build(2);
  }

  private static int ringLabel(double x, double y, double noise, SeededRandom random) {
    double dx = x + noise * Draw.uniform(RADIUS, random);
    double dy = y + noise * Draw.uniform(RADIUS, random);
    return Math.sqrt(dx * dx + dy * dy) < 0.5 * RADIUS ? 1 : 0;
  }
}
