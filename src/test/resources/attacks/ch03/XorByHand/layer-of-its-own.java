// tries: return a network with a layer of its own that knows the answers
// stopped by: values: only plain ones are taken, and they are copied
// expected: FAILED|TAMPERED
// control: none: the test asks for dense layers in every mode
package ch03;

import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;

public final class XorByHand {
  private XorByHand() {}

  public static Sequential xorByHand() {
    return Sequential.of(new Table());
  }

  /** No weights at all: a table. */
  private static final class Table implements Layer {
    @Override
    public Matrix forward(Matrix x) {
      double[][] y = new double[x.rows()][1];
      for (int i = 0; i < y.length; i++) {
        y[i][0] = x.get(i, 0) == x.get(i, 1) ? 0 : 1;
      }
      return Matrix.of(y);
    }

    @Override
    public Matrix backward(Matrix gradOutput) {
      return gradOutput;
    }

    @Override
    public int outputs(int inputs) {
      return 1;
    }
  }
}
