package nnbook.fast;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Identity;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.train.History;
import nnbook.engine.train.Trainer;

/**
 * A training under way. A step has two phases: first the threads share the examples of the batch
 * (forward, loss, deltas), then they share the rows of the weights (gradient and update). No number
 * is ever summed by two threads, so the result does not depend on how many there are.
 */
final class FastTraining {
  /** So many rows are computed together; a thread's share is a multiple of that. */
  private static final int BLOCK = 16;

  private final Trainer settings;
  private final FastNetwork network;
  private final FastData data;
  private final Optional<FastData> held;
  private final WorkerThreads workers;
  private final List<LayerTraining> layers;
  private final RowLoss loss;
  private final FastGuard guard;
  private final List<double[]> history = new ArrayList<>();
  private final double[] losses;
  private final float[][] x;
  private final float[][] y;

  private int steps;

  FastTraining(Trainer settings, FastNetwork network, FastData data, Optional<FastData> held,
      WorkerThreads workers) {
    this.settings = settings;
    this.network = network;
    this.data = data;
    this.held = held;
    this.workers = workers;
    int batch = settings.batchSize();
    loss = RowLoss.of(settings.loss(), network.kernel());
    RowActivation last = RowActivation.of(outputActivation(), network.kernel());
    List<FastLayer> dense = network.layers();
    layers = dense.stream()
        .map(layer -> new LayerTraining(layer, network.kernel(),
            layer == dense.get(dense.size() - 1) ? last : layer.activation, settings,
            workers.size(), layer == dense.get(0)))
        .toList();
    guard = new FastGuard(settings, network, layers, data);
    losses = new double[batch];
    x = new float[batch][];
    y = new float[batch][];
  }

  /** A loss that contains the last activation takes the weighted inputs instead, called logits. */
  private Activation outputActivation() {
    Activation output = network.outputActivation();
    boolean logits = settings.loss().takesLogitsOf("FastTrainer.fit", output);
    return logits ? new Identity() : output;
  }

  History run(int epochs) {
    int[] order = new int[data.size()];
    Arrays.setAll(order, i -> i);
    SeededRandom random = new SeededRandom(settings.seed());
    for (int epoch = 1; epoch <= epochs; epoch++) {
      if (settings.shuffle() && settings.batchSize() < order.length) {
        random.shuffle(order);
      }
      guard.note();
      double mean = epoch(order, settings.schedule().factor(epoch));
      if (held.isPresent()) {
        double validation = validationLoss(held.get());
        history.add(new double[] {mean, validation});
        guard.note();
        guard.offer(validation, epoch);
      } else {
        history.add(new double[] {mean});
        guard.offer(mean, epoch - 1); // the loss was measured from there on
      }
    }
    if (guard.isSpoiled()) {
      throw guard.spoiled((data.size() - 1) / settings.batchSize() + 1, history());
    }
    return history();
  }

  private History history() {
    List<String> names = held.isPresent() ? List.of("loss", "validation loss") : List.of("loss");
    return History.of(names, settings.l2().lambda() > 0, history);
  }

  /** One pass through all examples; returns the mean loss. */
  private double epoch(int[] order, double factor) {
    double eta = settings.optimizer().learningRate() * factor;
    double sum = 0;
    for (int from = 0; from < order.length; from += settings.batchSize()) {
      int batch = Math.min(settings.batchSize(), order.length - from);
      for (int i = 0; i < batch; i++) {
        take(data, order[from + i], i);
      }
      double total = step(batch, eta);
      if (guard.isLost(total / batch)) {
        throw guard.diverged(total / batch, 1 + from / settings.batchSize(), batch, history());
      }
      sum += total;
    }
    return sum / order.length;
  }

  private double validationLoss(FastData measured) {
    double sum = 0;
    for (int from = 0; from < measured.size(); from += settings.batchSize()) {
      int batch = Math.min(settings.batchSize(), measured.size() - from);
      for (int i = 0; i < batch; i++) {
        take(measured, from + i, i);
      }
      workers.run(part -> forward(batch, part));
      sum += sumOfLosses(batch);
    }
    return sum / measured.size();
  }

  /** Rows are shared, not copied. */
  private void take(FastData source, int example, int i) {
    x[i] = source.inputs(example);
    y[i] = source.targets(example);
  }

  /** One step; returns the sum of the losses of its examples. */
  private double step(int batch, double eta) {
    steps++;
    RowOptimizer rule =
        RowOptimizer.of(settings.optimizer(), steps, eta, network.kernel());
    workers.run(part -> examples(batch, part));
    workers.run(part -> weights(batch, part, rule));
    double sum = sumOfLosses(batch);
    if (settings.l2().lambda() > 0) {
      for (LayerTraining layer : layers) {
        sum += batch * layer.penalty();
      }
    }
    return sum;
  }

  private double sumOfLosses(int batch) {
    double sum = 0;
    for (int i = 0; i < batch; i++) {
      sum += losses[i];
    }
    return sum;
  }

  /** Forward, loss and deltas of this part's share of the examples. */
  private void examples(int batch, int part) {
    forward(batch, part);
    int from = workers.first(part, batch, BLOCK);
    int to = workers.first(part + 1, batch, BLOCK);
    for (int l = layers.size() - 1; l > 0; l--) {
      layers.get(l).backward(layers.get(l - 1), part, from, to);
    }
  }

  /** Forward and loss, with the deltas of the last layer. */
  private void forward(int batch, int part) {
    int from = workers.first(part, batch, BLOCK);
    int to = workers.first(part + 1, batch, BLOCK);
    float[][] a = x;
    for (LayerTraining layer : layers) {
      a = layer.forward(a, part, from, to);
    }
    LayerTraining last = layers.get(layers.size() - 1);
    for (int i = from; i < to; i++) {
      losses[i] = last.loss(loss, i, y[i], batch);
    }
  }

  /** Gradients and updates of this part's share of the weights of each layer. */
  private void weights(int batch, int part, RowOptimizer rule) {
    float[][] a = x;
    for (LayerTraining layer : layers) {
      int from = workers.first(part, layer.inputs(), BLOCK);
      int to = workers.first(part + 1, layer.inputs(), BLOCK);
      layer.update(a, batch, part, from, to, rule);
      if (part == workers.size() - 1) {
        layer.updateBiases(batch, rule);
      }
      a = layer.activations();
    }
  }
}
