package nnbook.fast;

import java.util.Arrays;
import java.util.List;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.random.SeededRandom;

/**
 * A training under way. A step has two phases: first the threads share the examples of the batch
 * (forward, loss, deltas), then they share the rows of the weights (gradient and update). No number
 * is ever summed by two threads, so the result does not depend on how many there are.
 */
final class FastTraining {
  private final FastTrainer settings;
  private final FastNetwork network;
  private final Crew crew;
  private final List<LayerTraining> layers;
  private final RowLoss loss;
  private final double[] losses;
  private final float[][] x;
  private final boolean copied;
  private final float[][] y;

  /** So many rows are computed together; a thread's share is a multiple of that. */
  private final int block;

  private int steps;

  FastTraining(FastTrainer settings, FastNetwork network, Crew crew) {
    this.settings = settings;
    this.network = network;
    this.crew = crew;
    int batch = settings.batchSize();
    loss = RowLoss.of(settings.loss(), network.kernel());
    RowActivation last = outputActivation();
    List<FastLayer> dense = network.layers();
    layers = dense.stream()
        .map(layer -> new LayerTraining(layer, network.kernel(),
            layer == dense.get(dense.size() - 1) ? last : layer.activation, batch,
            crew.size(), layer == dense.get(0)))
        .toList();
    block = network.kernel().paddedRows(1);
    losses = new double[batch];
    int columns = network.kernel().paddedRows(network.inputs());
    copied = columns != network.inputs();
    x = new float[batch][columns];
    y = new float[batch][];
  }

  /** A loss that contains the last activation takes the weighted inputs instead, called logits. */
  private RowActivation outputActivation() {
    Activation output = network.outputActivation();
    Activation link = settings.loss().link();
    if (link instanceof Identity || output instanceof Identity) {
      return RowActivation.of(output, network.kernel());
    }
    if (!output.equals(link)) {
      throw new IllegalArgumentException("FastTrainer.fit: the last activation must be " + link
          + " or Identity for " + settings.loss() + ", was " + output);
    }
    return RowActivation.of(new Identity(), network.kernel());
  }

  double[] run(float[][] allX, float[][] allY, int epochs) {
    int[] order = new int[allX.length];
    Arrays.setAll(order, i -> i);
    SeededRandom random = new SeededRandom(settings.seed());
    double[] history = new double[epochs];
    for (int epoch = 0; epoch < epochs; epoch++) {
      if (settings.shuffle() && settings.batchSize() < order.length) {
        random.shuffle(order);
      }
      history[epoch] = epoch(allX, allY, order);
    }
    return history;
  }

  private double epoch(float[][] allX, float[][] allY, int[] order) {
    double sum = 0;
    for (int from = 0; from < order.length; from += settings.batchSize()) {
      int batch = Math.min(settings.batchSize(), order.length - from);
      for (int i = 0; i < batch; i++) {
        take(allX[order[from + i]], i);
        y[i] = allY[order[from + i]];
      }
      sum += step(batch);
    }
    return sum / order.length;
  }

  /** Rows are shared, not copied, unless they are too short for the kernel. */
  private void take(float[] row, int i) {
    if (copied) {
      System.arraycopy(row, 0, x[i], 0, network.inputs());
    } else {
      x[i] = row;
    }
  }

  /** One step; returns the sum of the losses of its examples. */
  private double step(int batch) {
    steps++;
    RowOptimizer rule = RowOptimizer.of(
        settings.optimizer(), steps, settings.optimizer().learningRate(), network.kernel());
    crew.run(part -> examples(batch, part));
    crew.run(part -> weights(batch, part, rule));
    double sum = 0;
    for (int i = 0; i < batch; i++) {
      sum += losses[i];
    }
    return sum;
  }

  /** Forward, loss and deltas of this part's share of the examples. */
  private void examples(int batch, int part) {
    int from = crew.first(part, batch, block);
    int to = crew.first(part + 1, batch, block);
    float[][] a = x;
    for (LayerTraining layer : layers) {
      a = layer.forward(a, from, to);
    }
    LayerTraining last = layers.get(layers.size() - 1);
    for (int i = from; i < to; i++) {
      losses[i] = last.loss(loss, i, y[i], batch);
    }
    for (int l = layers.size() - 1; l > 0; l--) {
      layers.get(l).backward(layers.get(l - 1), from, to);
    }
  }

  /** Gradients and updates of this part's share of the weights of each layer. */
  private void weights(int batch, int part, RowOptimizer rule) {
    float[][] a = x;
    for (LayerTraining layer : layers) {
      int from = crew.first(part, layer.rows(), block);
      int to = crew.first(part + 1, layer.rows(), block);
      layer.update(a, batch, part, from, to, rule);
      if (part == crew.size() - 1) {
        layer.updateBiases(batch, rule);
      }
      a = layer.activations();
    }
  }
}
