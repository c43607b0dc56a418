package nnbook.engine.layer;

import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/**
 * How the rows of a batch make sequences: each is a block of {@code context} rows, one for each
 * letter. A batch with fewer rows than that is one shorter sequence.
 */
record Sequences(int context, int width) {
  /** How many rows each sequence of this batch has; throws ShapeException if they do not fit. */
  int length(String place, Matrix x) {
    Require.columns(place, "X", x, width);
    if (x.rows() > context && x.rows() % context != 0) {
      String expected = "at most " + context + ", the context, or a multiple of it";
      throw Require.misfit(place, "number of rows", expected, "" + x.rows());
    }
    return Math.max(1, Math.min(x.rows(), context)); // without rows there are none, of any length
  }

  @Override
  public String toString() {
    return context + " x " + width;
  }
}
