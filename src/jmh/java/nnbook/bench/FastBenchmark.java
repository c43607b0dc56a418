package nnbook.bench;

import java.util.concurrent.TimeUnit;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Softmax;
import nnbook.engine.initializer.HeUniform;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.HalfSquaredError;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.optimizer.Adam;
import nnbook.engine.optimizer.Sgd;
import nnbook.engine.random.SeededRandom;
import nnbook.fast.FastNetwork;
import nnbook.fast.FastTrainer;
import nnbook.fast.Kernel;
import nnbook.fast.Kernels;
import nnbook.fast.RowKernel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Examples a second of the fast engine on images of 28 by 28 pixels, drawn at random: training of
 * 784-128-10 (W2) and of 784-30-10 (W3), and predictions of 784-128-10 (W4).
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = {"--add-modules=jdk.incubator.vector", "-XX:+UseSerialGC"})
public class FastBenchmark {
  private static final int EXAMPLES = 4096;
  private static final int MANY = 1024;
  private static final int PIXELS = 784;
  private static final int CLASSES = 10;

  @Param({"vector", "plain"})
  public String kernel;

  @Param({"1", "2"})
  public int threads;

  private final float[][] x = new float[EXAMPLES][PIXELS];
  private final float[][] y = new float[EXAMPLES][CLASSES];
  private final float[][] many = new float[MANY][];
  private FastNetwork wide;
  private FastNetwork slim;

  /** Half of the pixels are 0, as in pictures of clothes. */
  @Setup(Level.Trial)
  public void draw() {
    SeededRandom random = new SeededRandom(1);
    for (int i = 0; i < EXAMPLES; i++) {
      for (int k = 0; k < PIXELS; k++) {
        x[i][k] = Math.max(0, (float) random.nextDouble(-1, 1));
      }
      y[i][random.nextInt(CLASSES)] = 1;
    }
    System.arraycopy(x, 0, many, 0, MANY);
    Kernel chosen = kernel.equals("plain") ? new RowKernel() : Kernels.best();
    wide = FastNetwork.of(Sequential.of(
        Dense.of(PIXELS, 128, new Relu(), new HeUniform(), random),
        Dense.of(128, CLASSES, new Softmax(), new HeUniform(), random)), chosen);
    slim = FastNetwork.of(Sequential.of(
        Dense.of(PIXELS, 30, new Sigmoid(), new HeUniform(), random),
        Dense.of(30, CLASSES, new Sigmoid(), new HeUniform(), random)), chosen);
  }

  private double[] train(FastNetwork network, FastTrainer trainer) {
    return trainer.threads(threads).fit(network, x, y, 1);
  }

  @Benchmark
  @OperationsPerInvocation(EXAMPLES)
  public double[] trainSgd32() {
    return train(wide, new FastTrainer(new SoftmaxCrossEntropy(), new Sgd(0.01)).batchSize(32));
  }

  @Benchmark
  @OperationsPerInvocation(EXAMPLES)
  public double[] trainAdam32() {
    return train(wide, new FastTrainer(new SoftmaxCrossEntropy(), new Adam(1e-4)).batchSize(32));
  }

  @Benchmark
  @OperationsPerInvocation(EXAMPLES)
  public double[] trainSgd128() {
    return train(wide, new FastTrainer(new SoftmaxCrossEntropy(), new Sgd(0.01)).batchSize(128));
  }

  @Benchmark
  @OperationsPerInvocation(EXAMPLES)
  public double[] trainAdam128() {
    return train(wide, new FastTrainer(new SoftmaxCrossEntropy(), new Adam(1e-4)).batchSize(128));
  }

  @Benchmark
  @OperationsPerInvocation(EXAMPLES)
  public double[] trainSlimSgd10() {
    return train(slim, new FastTrainer(new HalfSquaredError(), new Sgd(0.5)).batchSize(10));
  }

  @Benchmark
  public float[] predictOne() {
    return wide.predict(x[0]);
  }

  @Benchmark
  @OperationsPerInvocation(MANY)
  public float[][] predictMany() {
    return wide.predict(many, threads);
  }
}
