package nnbook.engine.train;

import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/**
 * The share of right answers.
 *
 * <p>With several columns the answer is the greatest of the row; with one column it is yes where
 * the output is greater than the threshold, and so for the target. A row with a NaN counts as
 * wrong: training goes on to say where the NaN came from.
 */
public record Accuracy(double threshold) implements Metric {
  private static final String PLACE = "Accuracy.value";
  private static final int NO_ANSWER = -1;

  /** Yes means more than 0.5, which suits probabilities; for targets -1 and 1 use 0. */
  public Accuracy() {
    this(0.5);
  }

  @Override
  public String name() {
    return "accuracy";
  }

  @Override
  // tag::accuracy-value[]
  public double value(Matrix outputs, Matrix targets) {
    // tag::accuracy-value-checks[]
    Require.targets(PLACE, outputs, targets);
    Require.atLeast(PLACE, "number of outputs", outputs.columns(), 1);
    Require.finite(PLACE, "targets", targets);
    // end::accuracy-value-checks[]
    int right = 0;
    for (int i = 0; i < outputs.rows(); i++) {
      right += answer(outputs.row(i)) == answer(targets.row(i)) ? 1 : 0;
    }
    return (double) right / outputs.rows();
  }

  private int answer(double[] row) {
    if (Labels.hasNaN(row)) {
      return NO_ANSWER;
    }
    return row.length > 1 ? Labels.argMax(row) : row[0] > threshold ? 1 : 0;
  }
  // end::accuracy-value[]
}
