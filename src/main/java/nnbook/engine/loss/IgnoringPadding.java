package nnbook.engine.loss;

import java.util.Arrays;
import nnbook.engine.activation.Activation;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;

/**
 * A cross-entropy that leaves out padding: the mean runs over the rows that have a target. A row of
 * targets that is all zeros has none; it is there because sequences in a batch are equally long.
 */
public record IgnoringPadding(SoftmaxCrossEntropy loss) implements Loss {
  public IgnoringPadding {
    Require.given("IgnoringPadding", "loss", loss);
  }

  /** The loss of the rows that have a target. Throws unless there is one. */
  @Override
  public double value(Matrix z, Matrix y) {
    Require.shape("IgnoringPadding.value", "targets", y, z.shape());
    int[] counted = counted(y);
    return loss.value(z.rowsAt(counted), y.rowsAt(counted));
  }

  /** The gradient of these rows; 0 in the others, since the loss does not depend on them. */
  @Override
  public Matrix gradient(Matrix z, Matrix y) {
    Require.shape("IgnoringPadding.gradient", "targets", y, z.shape());
    int[] counted = counted(y);
    Matrix some = loss.gradient(z.rowsAt(counted), y.rowsAt(counted));
    double[][] gradient = new double[z.rows()][z.columns()];
    for (int k = 0; k < counted.length; k++) {
      gradient[counted[k]] = some.row(k);
    }
    return Matrix.of(gradient);
  }

  private static int[] counted(Matrix y) {
    int[] rows = new int[y.rows()];
    int count = 0;
    for (int i = 0; i < y.rows(); i++) {
      if (Matrix.ofRow(y.row(i)).maxAbs() != 0) {
        rows[count++] = i;
      }
    }
    return Arrays.copyOf(rows, count);
  }

  @Override
  public Activation link() {
    return loss.link();
  }

  /** Each row, one at least, adds up to 1 without negative entries, or else is all zeros. */
  @Override
  public void requireTargets(Matrix targets) {
    int[] counted = counted(targets);
    Require.atLeast("IgnoringPadding", "number of rows with a target", counted.length, 1);
    loss.requireTargets(targets.rowsAt(counted));
  }

  @Override
  public String toString() {
    return "IgnoringPadding(" + loss + ")";
  }
}
