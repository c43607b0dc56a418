package nnbook.engine.toy;

import nnbook.engine.math.PortableMath;
import nnbook.engine.matrix.Require;
import nnbook.engine.random.SeededRandom;

/**
 * Two half circles that reach into each other: (cos t, sin t) is class 0, (1 - cos t, ½ - sin t)
 * class 1, where t runs evenly from 0 to π; each coordinate has noise from N(0, noise²).
 *
 * <p>As make_moons of scikit-learn. Of an odd number of points class 1 has one more.
 */
public final class Moons {
  private Moons() {}

  /** n points, class 0 first. Throws IllegalArgumentException if n or the noise is negative. */
  // tag::moons-of[]
  public static LabelledPoints of(int n, double noise, SeededRandom random) {
    // tag::moons-of-checks[]
    Require.atLeast("Moons.of", "number of points", n, 0);
    Require.notNegative("Moons.of", "noise", noise);
    // end::moons-of-checks[]
    LabelledPoints.Builder points = new LabelledPoints.Builder();
    for (int i = 0; i < n; i++) {
      int label = i < n / 2 ? 0 : 1;
      double t = label == 0 ? angle(n / 2, i) : angle(n - n / 2, i - n / 2);
      double x = label == 0 ? PortableMath.cos(t) : 1 - PortableMath.cos(t);
      double y = label == 0 ? PortableMath.sin(t) : 0.5 - PortableMath.sin(t);
      points.add(x + Draw.gaussian(noise, random),
          y + Draw.gaussian(noise, random), label);
    }
    return points.build(2);
  }
  // end::moons-of[]

  private static double angle(int n, int i) {
    return Draw.linspace(0, Math.PI, n, i);
  }
}
