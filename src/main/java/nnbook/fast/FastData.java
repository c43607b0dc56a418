package nnbook.fast;

import nnbook.engine.loss.Loss;
import nnbook.engine.matrix.Require;

/** Inputs [examples x in] and targets [examples x out] that fit a network and its loss. */
final class FastData {
  private final String place;
  private final float[][] x;
  private final float[][] y;

  FastData(String place, FastNetwork network, Loss loss, float[][] x, float[][] y) {
    this.place = place;
    this.x = x;
    this.y = y;
    FastNetwork.requireRows(place, "X", x, network.inputs());
    FastNetwork.requireRows(place, "Y", y, network.outputs());
    Require.atLeast(place, "number of examples", x.length, 1);
    Require.length(place, "Y", y.length, x.length);
    requireFinite("Y", y);
    RowLoss.requireTargets(loss, y);
  }

  /**
   * Throws IllegalArgumentException if an input is infinite or NaN. A training asks only when it
   * has gone wrong, since to read all inputs takes a fifth of the time of an epoch; none of them
   * goes unnoticed, because a weight times such a number, or its gradient, is no number either.
   */
  void requireFiniteInputs() {
    requireFinite("X", x);
  }

  private void requireFinite(String name, float[][] rows) {
    for (int i = 0; i < rows.length; i++) {
      for (int j = 0; j < rows[i].length; j++) {
        if (!(Math.abs(rows[i][j]) <= Float.MAX_VALUE)) {
          throw Require.notFinite(place, name, i, j, rows[i][j]);
        }
      }
    }
  }

  int size() {
    return x.length;
  }

  float[] inputs(int example) {
    return x[example];
  }

  float[] targets(int example) {
    return y[example];
  }
}
