package nnbook.bench;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import nnbook.data.Digits;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softmax;
import nnbook.engine.initializer.HeNormal;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.KerasAdam;
import nnbook.engine.optimizer.Sgd;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.train.Labels;
import nnbook.engine.train.Trainer;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Steady speed of the textbook engine: a step on XOR, and an epoch on the digits. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 3, jvmArgs = {"-XX:+UseSerialGC"})
public class TrainingBenchmark {
  private static final int STEPS = 1000;
  private static final Matrix X = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
  private static final Matrix Y = Matrix.ofColumn(0, 1, 1, 0);
  private static final int IMAGES = 1437;
  private static final int BATCH = Trainer.DEFAULT_BATCH_SIZE;

  private final Matrix images = Matrix.generate(IMAGES, 64,
      (i, k) -> Digits.image(number(i))[k / 8][k % 8] / 16);
  private final Matrix digits = labels();

  /** One step of the trainer on 2-2-1, ReLU and sigmoid, binary cross-entropy, Adam, batch 4. */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public double xorStep() {
    return new Trainer(new BinaryCrossEntropy(), new KerasAdam(0.01))
        .fit(xorNetwork(), X, Y, STEPS).loss();
  }

  /** The same in plain arrays. */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public double xorStepByHand() {
    ByHand network = new ByHand(xorNetwork(), true, 0.01);
    double[][] x = X.toArray();
    double[][] y = Y.toArray();
    double loss = 0;
    for (int step = 0; step < STEPS; step++) {
      loss = network.step(x, y);
    }
    return loss;
  }

  /** One epoch of 64-32-10 on 1,437 images, ReLU and softmax, gradient descent, batch 32. */
  @Benchmark
  public double digitsEpoch() {
    return new Trainer(new SoftmaxCrossEntropy(), new Sgd(0.1)).inOrder()
        .fit(digitsNetwork(), images, digits, 1).loss();
  }

  /** The same in plain arrays. */
  @Benchmark
  public double digitsEpochByHand() {
    ByHand network = new ByHand(digitsNetwork(), false, 0.1);
    double[][] x = images.toArray();
    double[][] y = digits.toArray();
    double sum = 0;
    for (int from = 0; from < IMAGES; from += BATCH) {
      int to = Math.min(from + BATCH, IMAGES);
      sum += (to - from)
          * network.step(Arrays.copyOfRange(x, from, to), Arrays.copyOfRange(y, from, to));
    }
    return sum / IMAGES;
  }

  private static Sequential xorNetwork() {
    SeededRandom random = new SeededRandom(1);
    return Sequential.of(Dense.glorotUniform(2, 2, new Relu(), random),
        Dense.glorotUniform(2, 1, new Sigmoid(), random));
  }

  private static Sequential digitsNetwork() {
    SeededRandom random = new SeededRandom(1);
    return Sequential.of(Dense.of(64, 32, new Relu(), new HeNormal(), random),
        Dense.of(32, 10, new Softmax(), new HeNormal(), random));
  }

  /** The training images: all but every fifth. */
  private static int number(int i) {
    return i + i / 4 + 1;
  }

  private static Matrix labels() {
    int[] labels = new int[IMAGES];
    for (int i = 0; i < IMAGES; i++) {
      labels[i] = Digits.digit(number(i));
    }
    return Labels.oneHot(labels, 10);
  }
}
