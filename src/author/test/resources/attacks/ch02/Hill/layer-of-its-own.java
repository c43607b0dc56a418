// tries: return a network whose only layer is its own, and computes the hill without any neuron
// stopped by: the list of names
// expected: REFUSED
// control: practice
package ch02;

import nnbook.engine.layer.Layer;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;

public final class Hill {
  private Hill() {}

  public static Sequential hill(double left, double top, double right, double height) {
    return Sequential.of(new Layer() {
      @Override
      public Matrix forward(Matrix x) {
        return x.map(v -> v <= left || v >= right ? 0
            : v < top ? height * (v - left) / (top - left)
            : height * (right - v) / (right - top));
      }

      @Override
      public int outputs(int inputs) {
        return 1;
      }
    });
  }
}
