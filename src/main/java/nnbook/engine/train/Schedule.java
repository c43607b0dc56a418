package nnbook.engine.train;

import nnbook.engine.math.PortableMath;
import nnbook.engine.matrix.Require;

/** How the learning rate changes: the factor of an epoch, counted from 1. */
@FunctionalInterface
public interface Schedule {

  /** What the learning rate is multiplied by in this epoch. */
  double factor(int epoch);

  /** No change. */
  static Schedule constant() {
    return epoch -> 1;
  }

  /** A straight line from 1 in the first epoch towards {@code end} after so many epochs. */
  static Schedule linear(double end, int epochs) {
    requireEnd("Schedule.linear", end, epochs);
    return epoch -> {
      double done = Math.min(1, (epoch - 1.0) / epochs);
      return 1 + (end - 1) * done;
    };
  }

  /** Times {@code factor} after each so many epochs. */
  static Schedule steps(double factor, int epochs) {
    requireEnd("Schedule.steps", factor, epochs);
    return epoch -> PortableMath.pow(factor, (epoch - 1) / epochs);
  }

  /**
   * Half a cosine wave from 1 down to {@code end}.
   *
   * <p>Source: I. Loshchilov, F. Hutter, "SGDR: stochastic gradient descent with warm restarts",
   * ICLR 2017, equation 5, without restarts.
   */
  // tag::schedule-cosine[]
  static Schedule cosine(double end, int epochs) {
    // tag::schedule-cosine-checks[]
    requireEnd("Schedule.cosine", end, epochs);
    // end::schedule-cosine-checks[]
    return epoch -> {
      double done = Math.min(1, (epoch - 1.0) / epochs);
      double wave = (1 + PortableMath.cos(Math.PI * done)) / 2;
      return end + (1 - end) * wave;
    };
  }
  // end::schedule-cosine[]

  private static void requireEnd(String place, double factor, int epochs) {
    Require.notNegative(place, "factor", factor);
    Require.atLeast(place, "epochs", epochs, 1);
  }
}
