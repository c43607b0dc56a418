package nnbook.bench;

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
import nnbook.engine.train.History;
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
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 8, time = 1)
@Fork(value = 1, jvmArgs = {"-XX:+UseSerialGC"})
public class TrainingBenchmark {
  private static final int STEPS = 1000;
  private static final Matrix X = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
  private static final Matrix Y = Matrix.ofColumn(0, 1, 1, 0);
  private static final int IMAGES = 1437;

  private final Matrix images = Matrix.generate(IMAGES, 64,
      (i, k) -> Digits.image(number(i))[k / 8][k % 8] / 16);
  private final Matrix digits = labels();

  /** One step of the trainer on 2-2-1, ReLU and sigmoid, binary cross-entropy, Adam, batch 4. */
  @Benchmark
  @OperationsPerInvocation(STEPS)
  public History xorStep() {
    SeededRandom random = new SeededRandom(1);
    Sequential net = Sequential.of(Dense.glorotUniform(2, 2, new Relu(), random),
        Dense.glorotUniform(2, 1, new Sigmoid(), random));
    return new Trainer(new BinaryCrossEntropy(), new KerasAdam(0.01)).fit(net, X, Y, STEPS);
  }

  /** One epoch of 64-32-10 on 1,437 images, ReLU and softmax, SGD, batch 32. */
  @Benchmark
  public History digitsEpoch() {
    SeededRandom random = new SeededRandom(1);
    Sequential net = Sequential.of(Dense.of(64, 32, new Relu(), new HeNormal(), random),
        Dense.of(32, 10, new Softmax(), new HeNormal(), random));
    return new Trainer(new SoftmaxCrossEntropy(), new Sgd(0.1)).fit(net, images, digits, 1);
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
