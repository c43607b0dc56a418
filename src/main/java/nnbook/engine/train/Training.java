package nnbook.engine.train;

import java.util.ArrayList;
import java.util.List;
import nnbook.engine.layer.Parameter;
import nnbook.engine.layer.Sequential;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Descent;
import nnbook.engine.random.SeededRandom;

/** A training under way, as a callback sees it. */
public final class Training {
  private final Trainer settings;
  private final Sequential network;
  private final Sequential logits;
  private final Trainer.Data data;
  private final List<Parameter> parameters;
  private final Descent descent;
  private final Batches batches;
  private final SeededRandom random;
  private final History history;
  private final Best best;
  private final Guard guard;

  Training(Trainer settings, Sequential network, Trainer.Data data) {
    this.settings = settings;
    this.network = network;
    this.data = data;
    logits = settings.loss().takesLogitsOf("Trainer.fit", network) ? network.logits() : network;
    data.requireFit("Trainer.fit", logits, settings.loss());
    settings.validation().ifPresent(
        held -> held.requireFit("Trainer.validation", logits, settings.loss()));
    parameters = network.parameters();
    descent = settings.optimizer().on(parameters);
    batches = new Batches(data.x().rows(), settings.batchSize());
    random = new SeededRandom(settings.seed());
    history = new History(names(), settings.l2().lambda() > 0);
    best = new Best(parameters);
    guard = new Guard(logits, settings, history, best);
  }

  History run(int epochs) {
    parameters.forEach(Parameter::zeroGrad);
    while (epoch() < epochs && history.stopped().isEmpty()) {
      List<Matrix> start = best.snapshot();
      double loss = runEpoch();
      history.add(measure(loss));
      if (settings.validation().isPresent()) {
        best.offer(history.last("validation loss"), best.snapshot(), epoch());
      } else {
        best.offer(loss, start, epoch() - 1); // the loss was measured from there on
      }
      settings.callbacks().forEach(callback -> callback.afterEpoch(this));
    }
    guard.requireFiniteWeights(parameters);
    return history;
  }

  /** One pass through all examples; returns the mean loss. */
  private double runEpoch() {
    double factor = settings.schedule().factor(epoch() + 1);
    double sum = 0;
    for (int[] rows : nextBatches()) {
      Matrix x = data.x().rowsAt(rows);
      Matrix y = data.y().rowsAt(rows);
      sum += rows.length * step(x, y, factor);
    }
    return sum / data.x().rows();
  }

  /** One step: forward, loss, backward, and a step of the optimizer. */
  // tag::training-step[]
  private double step(Matrix x, Matrix y, double factor) {
    Matrix z = logits.forwardTraining(x);
    double loss = settings.loss().value(z, y);
    double penalty = settings.l2().value(parameters);
    guard.requireSane(loss + penalty, x);
    logits.backward(settings.loss().gradient(z, y));
    settings.l2().addGradient(parameters);
    descent.step(factor);
    return loss + penalty;
  }
  // end::training-step[]

  /** How many epochs are done. */
  public int epoch() {
    return history.epochs();
  }

  /**
   * After how many epochs the weights were best so far; 0 means those at the start.
   *
   * <p>The loss of an epoch belongs to the weights at its start, from which it is measured, so
   * without validation data the smallest loss in epoch 5 says 4. A validation loss is measured at
   * the end of its epoch.
   */
  public int bestEpoch() {
    return best.epoch();
  }

  /** How many epochs there were since the one with the smallest loss. */
  public int epochsSinceBest() {
    return best.sinceImproved();
  }

  public Sequential network() {
    return network;
  }

  public History history() {
    return history;
  }

  /** Ends the training after this epoch, for the given reason. */
  public void stop(String reason) {
    history.stop(reason);
  }

  /** Gives the network the weights that it had after {@link #bestEpoch} epochs. */
  public void restoreBest() {
    best.restore();
  }

  private List<int[]> nextBatches() {
    boolean orderMatters = settings.shuffle() && !batches.isOne();
    return orderMatters ? batches.shuffled(random) : batches.inOrder();
  }

  private List<String> names() {
    List<String> names = new ArrayList<>(List.of("loss"));
    settings.metrics().forEach(metric -> names.add(metric.name()));
    if (settings.validation().isPresent()) {
      List.copyOf(names).forEach(name -> names.add("validation " + name));
    }
    return names;
  }

  private double[] measure(double loss) {
    double[] row = new double[history.names().size()];
    row[0] = loss;
    measureMetrics(row, 1, data);
    settings.validation().ifPresent(held -> {
      int column = 1 + settings.metrics().size();
      row[column] = settings.loss().value(logits.forward(held.x()), held.y());
      measureMetrics(row, column + 1, held);
    });
    return row;
  }

  private void measureMetrics(double[] row, int from, Trainer.Data measured) {
    List<Metric> metrics = settings.metrics();
    if (!metrics.isEmpty()) {
      Matrix outputs = settings.loss().link().apply(logits.forward(measured.x()));
      for (int k = 0; k < metrics.size(); k++) {
        row[from + k] = metrics.get(k).value(outputs, measured.y());
      }
    }
  }
}
