package nnbook.engine.train;

import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.Loss;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/** Whether network, loss and data fit together. */
final class Fit {
  private Fit() {}

  static void requireData(String place, Sequential network, Loss loss, Trainer.Data data) {
    Require.atLeast(place, "number of examples", data.x().rows(), 1);
    requireFinite(place, "X", data.x());
    requireFinite(place, "Y", data.y());
    int inputs = network.inputs().orElse(data.x().columns());
    Require.columns(place, "X", data.x(), inputs);
    Require.columns(place, "Y", data.y(), network.outputs(inputs));
    loss.requireTargets(data.y());
  }

  private static void requireFinite(String place, String name, Matrix matrix) {
    for (int i = 0; i < matrix.rows(); i++) {
      for (int j = 0; j < matrix.columns(); j++) {
        double value = matrix.get(i, j);
        if (!(Math.abs(value) <= Double.MAX_VALUE)) {
          throw new IllegalArgumentException(place + ": " + name + " must be finite, was " + value
              + " in row " + i + ", column " + j + ". Usual causes: a missing value, or a column"
              + " that never changes and was divided by its deviation, 0.");
        }
      }
    }
  }
}
