package nnbook.fast.ladder;

import java.util.function.Supplier;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Softmax;
import nnbook.engine.initializer.HeUniform;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Sgd;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.train.Trainer;
import nnbook.fast.FastNetwork;
import nnbook.fast.FastTrainer;
import nnbook.fast.Kernel;

/**
 * The work that is measured: SGD on a network of 784-128-10, ReLU and softmax, in batches of 128
 * images of 28 by 28 pixels. The images are drawn at random, half of their pixels 0 as in pictures
 * of clothes; the time does not depend on what they show.
 */
public final class TrainingWork {
  private static final int PIXELS = 784;
  private static final int HIDDEN = 128;
  private static final int CLASSES = 10;
  private static final int BATCH = 128;
  private static final double RATE = 0.01;

  /** What the textbook engine is called in reports. */
  static final String TEXTBOOK = "textbook engine";

  /** Forward and weight gradient of both layers, and the way back through the second. */
  public static final double FLOPS_PER_SAMPLE =
      2 * (2.0 * PIXELS * HIDDEN + 2.0 * HIDDEN * CLASSES) + 2.0 * HIDDEN * CLASSES;

  private final float[][] x;
  private final float[][] y;

  /** Draws so many images. */
  public TrainingWork(int samples) {
    SeededRandom random = new SeededRandom(1);
    x = new float[samples][PIXELS];
    y = new float[samples][CLASSES];
    for (int i = 0; i < samples; i++) {
      for (int k = 0; k < PIXELS; k++) {
        x[i][k] = Math.max(0, (float) random.nextDouble(-1, 1));
      }
      y[i][random.nextInt(CLASSES)] = 1;
    }
  }

  /** The textbook engine, in double. */
  public Speed textbook(Stopwatch watch) {
    Sequential network = network();
    Trainer trainer = new Trainer(new SoftmaxCrossEntropy(), new Sgd(RATE)).batchSize(BATCH);
    Matrix wideX = Matrix.generate(x.length, PIXELS, (i, k) -> x[i][k]);
    Matrix wideY = Matrix.generate(y.length, CLASSES, (i, k) -> y[i][k]);
    return speed(TEXTBOOK, 1, watch, () -> trainer.fit(network, wideX, wideY, 1));
  }

  /** The fast engine with this kernel and so many threads. */
  public Speed fast(Kernel kernel, int threads, Stopwatch watch) {
    FastNetwork network = FastNetwork.of(network(), kernel);
    FastTrainer trainer = new FastTrainer(new SoftmaxCrossEntropy(), new Sgd(RATE))
        .batchSize(BATCH).threads(threads);
    return speed(name(kernel, threads), threads, watch, () -> trainer.fit(network, x, y, 1));
  }

  /** What the fast engine with this kernel and so many threads is called in reports. */
  static String name(Kernel kernel, int threads) {
    return threads == 1 ? kernel.name() : kernel.name() + ", " + threads + " threads";
  }

  private Speed speed(String name, int threads, Stopwatch watch, Supplier<?> epoch) {
    return new Speed(name, threads, x.length / watch.seconds(epoch::get));
  }

  static Sequential network() {
    SeededRandom random = new SeededRandom(1);
    return Sequential.of(
        Dense.of(PIXELS, HIDDEN, new Relu(), new HeUniform(), random),
        Dense.of(HIDDEN, CLASSES, new Softmax(), new HeUniform(), random));
  }
}
