package nnbook.engine.toy;

import nnbook.engine.matrix.Matrix;

/** Measurements of a curve: inputs X [points x 1] and outputs Y [points x 1]. */
public final class CurvePoints {
  private final Matrix x;
  private final Matrix y;

  CurvePoints(double[] x, double[] y) {
    this.x = Matrix.ofColumn(x);
    this.y = Matrix.ofColumn(y);
  }

  public Matrix x() {
    return x;
  }

  public Matrix y() {
    return y;
  }

  public int size() {
    return x.rows();
  }

  @Override
  public String toString() {
    return size() + " points of a curve";
  }
}
