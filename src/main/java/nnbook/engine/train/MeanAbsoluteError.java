package nnbook.engine.train;

import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/** The mean distance |a - y| over all entries, in the unit of the targets. */
public record MeanAbsoluteError() implements Metric {
  private static final String PLACE = "MeanAbsoluteError.value";

  @Override
  public String name() {
    return "mean absolute error";
  }

  @Override
  public double value(Matrix outputs, Matrix targets) {
    Require.targets(PLACE, outputs, targets);
    Require.atLeast(PLACE, "number of outputs", outputs.columns(), 1);
    double sum = outputs.minus(targets).map(Math::abs).sum();
    return sum / (outputs.rows() * outputs.columns());
  }
}
