package nnbook.bench;

import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import nnbook.engine.loss.HalfSquaredError;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.optimizer.Adam;
import nnbook.engine.optimizer.Sgd;
import nnbook.engine.train.History;
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
  private static final int EXAMPLES = Images.EXAMPLES;
  private static final int MANY = 1024;

  @Param({"vector", "plain"})
  public String kernel;

  @Param({"1", "2"})
  public int threads;

  private final Images images = new Images();
  private final float[][] many = Arrays.copyOf(images.x, MANY);
  private FastNetwork wide;
  private FastNetwork slim;

  @Setup(Level.Trial)
  public void choose() {
    Kernel chosen = kernel.equals("plain") ? new RowKernel() : Kernels.best();
    wide = FastNetwork.of(images.wide(), chosen);
    slim = FastNetwork.of(images.slim(), chosen);
  }

  private History train(FastNetwork network, FastTrainer trainer) {
    return trainer.threads(threads).fit(network, images.x, images.y, 1);
  }

  @Benchmark
  @OperationsPerInvocation(EXAMPLES)
  public History trainSgd32() {
    return train(wide, new FastTrainer(new SoftmaxCrossEntropy(), new Sgd(0.01)).batchSize(32));
  }

  @Benchmark
  @OperationsPerInvocation(EXAMPLES)
  public History trainAdam32() {
    return train(wide, new FastTrainer(new SoftmaxCrossEntropy(), new Adam(1e-4)).batchSize(32));
  }

  @Benchmark
  @OperationsPerInvocation(EXAMPLES)
  public History trainSgd128() {
    return train(wide, new FastTrainer(new SoftmaxCrossEntropy(), new Sgd(0.01)).batchSize(128));
  }

  @Benchmark
  @OperationsPerInvocation(EXAMPLES)
  public History trainAdam128() {
    return train(wide, new FastTrainer(new SoftmaxCrossEntropy(), new Adam(1e-4)).batchSize(128));
  }

  @Benchmark
  @OperationsPerInvocation(EXAMPLES)
  public History trainSlimSgd10() {
    return train(slim, new FastTrainer(new HalfSquaredError(), new Sgd(0.5)).batchSize(10));
  }

  @Benchmark
  public float[] predictOne() {
    return wide.predict(images.x[0]);
  }

  @Benchmark
  @OperationsPerInvocation(MANY)
  public float[][] predictMany() {
    return wide.predict(many, threads);
  }
}
