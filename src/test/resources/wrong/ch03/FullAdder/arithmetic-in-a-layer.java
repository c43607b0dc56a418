// expect: A layer of another kind
package ch03;

import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;

public final class FullAdder {
  private FullAdder() {}

  public static Sequential fullAdder() {
    return Sequential.of(
        new Layer() {
          @Override
          public Matrix forward(Matrix x) {
            return Matrix.generate(x.rows(), 2, (n, j) -> bit(x.row(n), j));
          }

          @Override
          public int outputs(int inputs) {
            return 2;
          }
        });
  }

  private static int bit(double[] x, int j) {
    int count = (int) (x[0] + x[1] + x[2]);
    return j == 0 ? count % 2 : count / 2;
  }
}
