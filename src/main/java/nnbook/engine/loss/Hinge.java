package nnbook.engine.loss;

import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/**
 * The hinge loss of support vector machines: max(0, 1 - y z), averaged over all entries. Targets y
 * are -1 and 1; a score z on the right side, at least 1 from 0, costs nothing.
 */
public record Hinge() implements Loss {

  @Override
  // tag::hinge-value[]
  public double value(Matrix z, Matrix y) {
    // tag::hinge-value-checks[]
    Require.targets("Hinge.value", z, y);
    // end::hinge-value-checks[]
    Matrix shortfall = z.combine(y, (zj, yj) -> Math.max(0, 1 - yj * zj));
    return shortfall.sum() / (z.rows() * z.columns());
  }
  // end::hinge-value[]

  /** -y / (batch · outputs) where y z &lt; 1, otherwise 0; at y z = 1 the convention is 0. */
  @Override
  // tag::hinge-gradient[]
  public Matrix gradient(Matrix z, Matrix y) {
    // tag::hinge-gradient-checks[]
    Require.targets("Hinge.gradient", z, y);
    // end::hinge-gradient-checks[]
    double share = 1.0 / (z.rows() * z.columns());
    return z.combine(y, (zj, yj) -> yj * zj < 1 ? -yj * share : 0);
  }
  // end::hinge-gradient[]

  @Override
  public void requireTargets(Matrix targets) {
    for (double[] row : targets.toArray()) {
      for (double y : row) {
        Require.that(y == -1 || y == 1, "Hinge", "a target", "-1 or 1", y);
      }
    }
  }

  @Override
  public String toString() {
    return "Hinge";
  }
}
