package nnbook.fast;

import java.util.Arrays;
import nnbook.engine.layer.Dense;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.matrix.Require;
import nnbook.engine.matrix.Shape;

/**
 * A dense layer in float. The weights stand as [in x out], the transpose of the textbook's, so that
 * the row of an input holds its weights to all neurons, and a batch X becomes X W in long rows; and
 * in the form in which the kernel reads them fastest.
 */
final class FastLayer {
  final int inputs;
  final int outputs;

  /** How long rows of outputs are; what is beyond the outputs stays 0. */
  final int width;

  final float[][] weights;
  final float[] biases;
  final RowActivation activation;
  private final Kernel kernel;

  FastLayer(Dense dense, Kernel kernel) {
    this.kernel = kernel;
    inputs = dense.weights().columns();
    outputs = dense.weights().rows();
    width = kernel.paddedColumns(outputs);
    float[][] rows = new float[inputs][width];
    biases = new float[width];
    activation = RowActivation.of(dense.activation(), kernel);
    for (int j = 0; j < outputs; j++) {
      for (int i = 0; i < inputs; i++) {
        rows[i][j] = (float) dense.weights().get(j, i);
      }
      biases[j] = (float) dense.biases().get(0, j);
    }
    weights = kernel.packed(rows, inputs, outputs);
  }

  /** The activations g(X W + b) of some rows of a batch, written to {@code a} and returned. */
  float[][] forward(
      RowActivation g, float[][] x, float[][] a, int from, int to, float[] room) {
    kernel.times(x, weights, biases, a, from, to, inputs, width, room);
    for (int i = from; i < to; i++) {
      g.apply(a[i], outputs);
    }
    return a;
  }

  /** A copy of the weights, with the biases last. */
  float[][] copy() {
    float[][] copy = new float[weights.length + 1][];
    Arrays.setAll(copy, i -> i < weights.length ? weights[i].clone() : biases.clone());
    return copy;
  }

  /** Overwrites what {@link #copy} has made. */
  void copyInto(float[][] copy) {
    for (int i = 0; i < weights.length; i++) {
      System.arraycopy(weights[i], 0, copy[i], 0, weights[i].length);
    }
    System.arraycopy(biases, 0, copy[weights.length], 0, width);
  }

  /** Takes the weights of a copy. */
  void restore(float[][] copy) {
    for (int i = 0; i < weights.length; i++) {
      System.arraycopy(copy[i], 0, weights[i], 0, weights[i].length);
    }
    System.arraycopy(copy[weights.length], 0, biases, 0, width);
  }

  /** Whether no weight is infinite or NaN. */
  boolean isFinite() {
    boolean finite = greatestSize(biases, width) <= Float.MAX_VALUE;
    for (int i = 0; i < weights.length && finite; i++) {
      finite = greatestSize(weights[i], weights[i].length) <= Float.MAX_VALUE;
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
    float[][] rows = new float[inputs][];
    Arrays.setAll(rows, i -> kernel.row(weights, i));
    dense.parameters().get(0).set(Matrix.generate(outputs, inputs, (j, i) -> rows[i][j]));
    dense.parameters().get(1).set(Matrix.generate(1, outputs, (one, j) -> biases[j]));
  }
}
