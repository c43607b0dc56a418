package nnbook.fast;

import nnbook.engine.layer.Dense;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;
import nnbook.engine.matrix.Shape;

/**
 * A dense layer in float. The weights stand as [in x out], the transpose of the textbook's, so that
 * the row of an input holds its weights to all neurons, and a batch X becomes X W in long rows.
 */
final class FastLayer {
  final int inputs;
  final int outputs;

  /** How long rows of outputs are; what is beyond the outputs stays 0. */
  final int width;

  final float[][] weights;
  final float[] biases;
  final RowActivation activation;
  private float[][] packed = new float[0][];

  FastLayer(Dense dense, Kernel kernel) {
    inputs = dense.weights().columns();
    outputs = dense.weights().rows();
    width = kernel.paddedColumns(outputs);
    weights = new float[inputs][width];
    biases = new float[width];
    activation = RowActivation.of(dense.activation(), kernel);
    for (int j = 0; j < outputs; j++) {
      for (int i = 0; i < inputs; i++) {
        weights[i][j] = (float) dense.weights().get(j, i);
      }
      biases[j] = (float) dense.biases().get(0, j);
    }
  }

  /** Has the weights ready, for many examples, as the kernel reads them fastest. */
  void pack(Kernel kernel) {
    if (packed.length == 0) {
      packed = kernel.packed(weights, inputs, outputs);
    }
  }

  /** What is packed is no longer used. */
  void unpack() {
    packed = new float[0][];
  }

  /** Packs the weights of an input again, which have changed. */
  void repack(Kernel kernel, int input) {
    if (packed.length > 0) {
      kernel.pack(weights[input], input, packed);
    }
  }

  /** The activations g(X W + b) of some rows of a batch, written to {@code a} and returned. */
  float[][] forward(Kernel kernel, RowActivation g, float[][] x, float[][] a, int from, int to,
      float[] room) {
    if (packed.length > 0 && to - from > 1) {
      kernel.timesPacked(x, packed, biases, a, from, to, inputs, width, room);
    } else {
      kernel.times(x, weights, biases, a, from, to, inputs, width);
    }
    for (int i = from; i < to; i++) {
      g.apply(a[i], outputs);
    }
    return a;
  }

  /** A copy of the weights, with the biases as its last row. */
  float[][] copy() {
    float[][] copy = new float[inputs + 1][width];
    copyInto(copy);
    return copy;
  }

  /** Overwrites what {@link #copy} has made. */
  void copyInto(float[][] copy) {
    for (int i = 0; i < inputs; i++) {
      System.arraycopy(weights[i], 0, copy[i], 0, width);
    }
    System.arraycopy(biases, 0, copy[inputs], 0, width);
  }

  /** Takes the weights of a copy. */
  void restore(float[][] copy) {
    for (int i = 0; i < inputs; i++) {
      System.arraycopy(copy[i], 0, weights[i], 0, width);
    }
    System.arraycopy(copy[inputs], 0, biases, 0, width);
    unpack();
  }

  /** Whether no weight is infinite or NaN. */
  boolean isFinite() {
    boolean finite = greatestSize(biases, width) <= Float.MAX_VALUE;
    for (int i = 0; i < inputs && finite; i++) {
      finite = greatestSize(weights[i], width) <= Float.MAX_VALUE;
    }
    return finite;
  }

  /** The greatest |x| of a row; NaN if there is one. */
  static float greatestSize(float[] row, int n) {
    float greatest = 0;
    for (int j = 0; j < n; j++) {
      greatest = Math.max(greatest, Math.abs(row[j]));
    }
    return greatest;
  }

  /** Throws ShapeException if that layer has other sizes. */
  void requireFits(String name, Dense dense) {
    Require.shape("FastNetwork.copyTo", "weights of " + name, dense.weights(),
        new Shape(outputs, inputs));
  }

  /** Gives the weights to a layer of the textbook engine. */
  void copyTo(Dense dense) {
    dense.parameters().get(0)
        .set(Matrix.generate(outputs, inputs, (j, i) -> weights[i][j]));
    dense.parameters().get(1).set(Matrix.generate(1, outputs, (one, j) -> biases[j]));
  }
}
