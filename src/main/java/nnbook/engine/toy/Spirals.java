package nnbook.engine.toy;

import nnbook.engine.math.PortableMath;
import nnbook.engine.matrix.Require;
import nnbook.engine.random.SeededRandom;

/** Arms that wind around the middle. */
public final class Spirals {
  private Spirals() {}

  /**
   * The spirals of the course CS231n: on arm j the radius runs evenly from 0 to 1, the angle from
   * 4j to 4j + 4 with noise from N(0, noise²); a point is (r sin θ, r cos θ), its class j.
   *
   * <p>The course has 3 arms of 100 points and noise 0.2.
   */
  // tag::spirals-cs231n[]
  public static LabelledPoints cs231n(
      int arms, int perArm, double noise, SeededRandom random) {
    // tag::spirals-cs231n-checks[]
    Require.atLeast("Spirals.cs231n", "arms", arms, 1);
    Require.atLeast("Spirals.cs231n", "number of points", perArm, 0);
    Require.notNegative("Spirals.cs231n", "noise", noise);
    // end::spirals-cs231n-checks[]
    LabelledPoints.Builder points = new LabelledPoints.Builder();
    for (int j = 0; j < arms; j++) {
      for (int i = 0; i < perArm; i++) {
        double r = Draw.linspace(0, 1, perArm, i);
        double t = Draw.linspace(4 * j, 4 * j + 4, perArm, i)
            + Draw.gaussian(noise, random);
        points.add(r * PortableMath.sin(t), r * PortableMath.cos(t), j);
      }
    }
    return points.build(arms);
  }
  // end::spirals-cs231n[]

  /**
   * The two arms of TensorFlow Playground: r = 5 i/n, t = 1.75 · 2π i/n, and π more on the second
   * arm; a point is (r sin t, r cos t), each coordinate with noise from U(-1, 1) · noise. The first
   * arm is class 1, which the Playground calls 1 as well; the second, there -1, is class 0.
   */
  public static LabelledPoints playground(
      int perArm, double noise, SeededRandom random) {
    Require.atLeast("Spirals.playground", "number of points", perArm, 0);
    Require.notNegative("Spirals.playground", "noise", noise);
    LabelledPoints.Builder points = new LabelledPoints.Builder();
    for (int label = 1; label >= 0; label--) {
      for (int i = 0; i < perArm; i++) {
        double r = 5.0 * i / perArm;
        double t = 1.75 * 2 * Math.PI * i / perArm
            + (label == 1 ? 0 : Math.PI);
        points.add(r * PortableMath.sin(t) + noise * Draw.uniform(1, random),
            r * PortableMath.cos(t) + noise * Draw.uniform(1, random), label);
      }
    }
    return points.build(2);
  }
}
