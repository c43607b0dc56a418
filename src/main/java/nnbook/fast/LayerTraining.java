package nnbook.fast;

import java.util.Arrays;
import nnbook.engine.train.Trainer;

/** What a layer needs while it is trained: its activations, deltas, gradients and memories. */
final class LayerTraining {
  /** So many rows of weights are updated right after their gradient, while it is in the cache. */
  private static final int HOT = 32;

  /** From so many examples in a batch on, it is worth while to keep the weights packed as well. */
  private static final int MANY = 4;

  private final FastLayer layer;
  private final Kernel kernel;
  private final RowActivation activation;
  private final float[][] activations;
  private final float[][] deltas;

  /** The weights the other way round, [out x in], packed; no way leads back from the first. */
  private final float[][] transposed;

  /** The deltas again, packed. */
  private final float[][] packedDeltas;

  /** For each thread, the gradient of some rows. */
  private final float[][][] gradients;

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
    gradients = new float[threads][HOT][layer.width];
    rooms = new float[threads][];
    int depth = Math.max(batch, Math.max(layer.inputs, layer.outputs));
    Arrays.setAll(rooms, part -> kernel.room(depth));
    m = new float[layer.inputs][layer.width];
    v = new float[layer.inputs][layer.width];
    biasGradient = new float[layer.width];
    biasM = new float[layer.width];
    biasV = new float[layer.width];
    zeros = new float[padded];
    layer.unpack();
    if (batch >= MANY) {
      layer.pack(kernel);
    }
    for (int i = 0; i < layer.inputs; i++) {
      repack(i);
    }
  }

  int inputs() {
    return layer.inputs;
  }

  float[][] activations() {
    return activations;
  }

  float[][] forward(float[][] x, int part, int from, int to) {
    return layer.forward(kernel, activation, x, activations, from, to, rooms[part]);
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
    kernel.timesPacked(deltas, transposed, zeros, before.deltas, from, to,
        layer.outputs, before.layer.width, rooms[part]);
    for (int i = from; i < to; i++) {
      before.activation.backward(before.deltas[i], before.activations[i], layer.inputs);
      kernel.pack(before.deltas[i], i, before.packedDeltas);
    }
  }

  /** The gradient xᵀδ of some rows of the weights, and the optimizer's step on them. */
  void update(float[][] x, int batch, int part, int from, int to, RowOptimizer rule) {
    float[][] gradient = gradients[part];
    for (int first = from; first < to; first += HOT) {
      int end = Math.min(first + HOT, to);
      kernel.transposedTimesPacked(x, packedDeltas, gradient, first, end, batch, layer.width,
          rooms[part]);
      for (int i = first; i < end; i++) {
        penalize(gradient[i - first], i);
        rule.step(layer.weights[i], gradient[i - first], m[i], v[i], layer.width);
        repack(i);
      }
    }
  }

  /** The weights of an input have changed: packs them again, for both ways. */
  private void repack(int input) {
    layer.repack(kernel, input);
    if (transposed.length > 0) {
      kernel.packColumn(layer.weights[input], input, transposed);
    }
  }

  /** Adds λ w to the gradient of a row of weights. */
  private void penalize(float[] gradient, int i) {
    if (lambda > 0) {
      float[] w = layer.weights[i];
      double sum = 0;
      for (int j = 0; j < layer.width; j++) {
        sum += w[j] * w[j];
      }
      squares[i] = sum;
      kernel.addScaled(gradient, (float) lambda, w, layer.width);
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
      kernel.addScaled(biasGradient, 1, deltas[i], layer.width);
    }
    rule.step(layer.biases, biasGradient, biasM, biasV, layer.width);
  }
}
