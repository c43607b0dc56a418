package nnbook.engine.toy;

import nnbook.engine.math.PortableMath;
import nnbook.engine.matrix.Require;
import nnbook.engine.random.SeededRandom;

/**
 * Bishop's curve for over-fitting: y = sin 2πx + N(0, noise²), with x from U(0, 1).
 *
 * <p>Source: C. M. Bishop, "Pattern Recognition and Machine Learning", 2006, section 1.1; the usual
 * noise is 0.2.
 */
public final class NoisySine {
  private NoisySine() {}

  /** n points in the order of their drawing. */
  // tag::noisy-sine-of[]
  public static CurvePoints of(int n, double noise, SeededRandom random) {
    // tag::noisy-sine-of-checks[]
    Require.atLeast("NoisySine.of", "number of points", n, 0);
    Require.notNegative("NoisySine.of", "noise", noise);
    // end::noisy-sine-of-checks[]
    double[] x = new double[n];
    double[] y = new double[n];
    for (int i = 0; i < n; i++) {
      x[i] = random.nextDouble();
      y[i] = PortableMath.sin(2 * Math.PI * x[i])
          + Draw.gaussian(noise, random);
    }
    return new CurvePoints(x, y);
  }
  // end::noisy-sine-of[]
}
