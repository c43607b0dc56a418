package nnbook.fast;

import java.util.Arrays;
import nnbook.engine.train.Trainer;

/** What a layer needs while it is trained: its activations, deltas, gradients and memories. */
final class LayerTraining {
  /** So many rows of weights are updated right after their gradient, while it is in the cache. */
  private static final int HOT = 32;

  private final FastLayer layer;
  private final Kernel kernel;
  private final RowActivation activation;
  private final float[][] activations;
  private final float[][] deltas;

  /** The weights the other way round, [out x in], packed; no way leads back from the first. */
  private final float[][] transposed;

  /** The deltas again, packed. */
  private final float[][] packedDeltas;

  private final float[][] gradient;

  /** For each thread, room for what the kernel copies. */
  private final float[][] rooms;

  private final float[][] m;
  private final float[][] v;
  private final float[] biasGradient;
  private final float[] biasM;
  private final float[] biasV;
  private final float[] zeros;

  /** The factor λ of the penalty ½ λ Σ w², and Σ w² of each row. */
  private final double lambda;
  private final double[] squares;

  LayerTraining(FastLayer layer, Kernel kernel, RowActivation activation,
      Trainer settings, int threads, boolean first) {
    this.layer = layer;
    this.kernel = kernel;
    this.activation = activation;
    int batch = settings.batchSize();
    lambda = settings.l2().lambda();
    squares = new double[layer.inputs];
    activations = new float[batch][layer.width];
    deltas = new float[batch][layer.width];
    int padded = kernel.paddedColumns(layer.inputs);
    transposed = first ? new float[0][]
        : kernel.packed(new float[layer.outputs][padded], layer.outputs, layer.inputs);
    packedDeltas = kernel.packed(deltas, batch, layer.width);
    gradient = packed(layer.inputs);
    rooms = new float[threads][];
    int depth = Math.max(batch, Math.max(layer.inputs, layer.outputs));
    Arrays.setAll(rooms, part -> kernel.room(depth));
    m = packed(layer.inputs);
    v = packed(layer.inputs);
    biasGradient = new float[layer.width];
    biasM = new float[layer.width];
    biasV = new float[layer.width];
    zeros = new float[padded];
    transpose(0, layer.inputs);
  }

  /** So many rows, as the weights lie, of zeros. */
  private float[][] packed(int rows) {
    return kernel.packed(new float[rows][layer.width], rows, layer.outputs);
  }

  int inputs() {
    return layer.inputs;
  }

  float[][] activations() {
    return activations;
  }

  float[][] forward(float[][] x, int part, int from, int to) {
    return layer.forward(activation, x, activations, from, to, rooms[part]);
  }

  /** The loss of example {@code i}; leaves its delta, divided by the batch size. */
  double loss(RowLoss loss, int i, float[] targets, int batch) {
    float[] delta = deltas[i];
    double value = loss.of(activations[i], targets, delta, layer.outputs);
    activation.backward(delta, activations[i], layer.outputs);
    float share = 1f / batch;
    for (int j = 0; j < layer.outputs; j++) {
      delta[j] *= share;
    }
    kernel.pack(delta, i, packedDeltas);
    return value;
  }

  /** Deltas of the layer before: δ W, times the slope of its activation. */
  void backward(LayerTraining before, int part, int from, int to) {
    kernel.times(deltas, transposed, zeros, before.deltas, from, to,
        layer.outputs, before.layer.width, rooms[part]);
    for (int i = from; i < to; i++) {
      before.activation.backward(before.deltas[i], before.activations[i], layer.inputs);
      kernel.pack(before.deltas[i], i, before.packedDeltas);
    }
  }

  /** The gradient xᵀδ of some rows of the weights, and the optimizer's step on them. */
  void update(float[][] x, int batch, int part, int from, int to, RowOptimizer rule) {
    for (int first = from; first < to; first += HOT) {
      int end = Math.min(first + HOT, to);
      kernel.transposedTimes(
          x, packedDeltas, gradient, first, end, batch, layer.width, rooms[part]);
      penalize(first, end);
      kernel.step(rule, layer.weights, gradient, m, v, first, end, layer.width);
      transpose(first, end);
    }
  }

  /** The weights of some inputs have changed: writes them the other way round. */
  private void transpose(int from, int to) {
    for (int i = from; i < to && transposed.length > 0; i++) {
      kernel.transpose(layer.weights, i, transposed);
    }
  }

  /** Adds λ w to the gradient of some rows of weights. */
  private void penalize(int from, int to) {
    if (lambda > 0) {
      for (int i = from; i < to; i++) {
        double sum = 0;
        for (float w : kernel.row(layer.weights, i)) {
          sum += w * w;
        }
        squares[i] = sum;
      }
      kernel.step((w, g, m, v, at, end) -> kernel.addScaled(g, (float) lambda, w, at, end),
          layer.weights, gradient, m, v, from, to, layer.width);
    }
  }

  /** ½ λ Σ w² of the weights before their last step. */
  double penalty() {
    double sum = 0;
    for (double square : squares) {
      sum += square;
    }
    return lambda / 2 * sum;
  }

  /** The greatest size of an activation of so many examples; NaN if one is. */
  float largestActivation(int examples) {
    float largest = 0;
    for (int i = 0; i < examples; i++) {
      largest = Math.max(largest, FastLayer.greatestSize(activations[i], layer.outputs));
    }
    return largest;
  }

  void updateBiases(int batch, RowOptimizer rule) {
    Arrays.fill(biasGradient, 0);
    for (int i = 0; i < batch; i++) {
      kernel.addScaled(biasGradient, 1, deltas[i], 0, layer.width);
    }
    rule.step(layer.biases, biasGradient, biasM, biasV, 0, layer.width);
  }
}
