package nnbook.web.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import nnbook.data.Letters;
import nnbook.engine.activation.Identity;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Embedding;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Adam;
import nnbook.engine.optimizer.Descent;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.train.Schedule;
import nnbook.engine.train.Trainer;

/**
 * The training of chapter 19 whose letters are points, step by step as the Trainer takes them, and
 * where the letters were after every {@link #STRIDE} steps.
 */
final class EmbeddingRun {
  /** So many steps are one on the way. */
  static final int STRIDE = 18;

  /** The letters before the next one. */
  static final int WINDOW = 3;

  private static final int WIDTH = 2;
  private static final int HIDDEN = 64;
  private static final int BATCH = 64;
  private static final double RATE = 0.01;
  private static final Schedule SCHEDULE = Schedule.cosine(0.05, 4);

  private final int seed;
  private final Trainer.Data data;
  private final SeededRandom random;
  private final Embedding embedding;
  private final Sequential network;
  private final Descent descent;
  private final int[] order;
  private final SoftmaxCrossEntropy loss = new SoftmaxCrossEntropy();
  private final List<Matrix> tables = new ArrayList<>();
  private final List<Double> losses = new ArrayList<>();

  EmbeddingRun(int seed, Trainer.Data data) {
    this.seed = seed;
    this.data = data;
    random = new SeededRandom(seed);
    order = IntStream.range(0, data.x().rows()).toArray();
    SeededRandom weights = new SeededRandom(seed);
    embedding = Embedding.of(Letters.COUNT, WIDTH, weights);
    network = Sequential.of(embedding,
        Dense.glorotUniform(WINDOW * WIDTH, HIDDEN, new Tanh(), weights),
        Dense.glorotUniform(HIDDEN, Letters.COUNT, new Identity(), weights));
    descent = new Adam(RATE).on(network.parameters());
    tables.add(embedding.table());
  }

  int seed() {
    return seed;
  }

  Trainer.Data data() {
    return data;
  }

  /** How many steps are an epoch; the last batch of each is smaller. */
  int epoch() {
    return (order.length + BATCH - 1) / BATCH;
  }

  /** The points of the letters after so many strides [27 x 2]; trains as far as needed. */
  Matrix table(int strides) {
    while (losses.size() < strides) {
      double sum = 0;
      for (int step = 0; step < STRIDE; step++) {
        sum += step();
      }
      losses.add(sum / STRIDE);
      tables.add(embedding.table());
    }
    return tables.get(strides);
  }

  /** The mean loss of each of the first strides. */
  double[] losses(int strides) {
    return losses.stream().limit(strides).mapToDouble(Double::doubleValue).toArray();
  }

  private double step() {
    int batch = descent.steps() % epoch();
    if (batch == 0) {
      random.shuffle(order);
    }
    int from = batch * BATCH;
    int[] rows = Arrays.copyOfRange(order, from, Math.min(from + BATCH, order.length));
    Matrix y = data.y().rowsAt(rows);
    Matrix z = network.forwardTraining(data.x().rowsAt(rows));
    network.backward(loss.gradient(z, y));
    descent.step(SCHEDULE.factor(descent.steps() / epoch() + 1));
    return loss.value(z, y);
  }
}
