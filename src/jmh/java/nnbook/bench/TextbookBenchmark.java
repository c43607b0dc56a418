package nnbook.bench;

import java.util.concurrent.TimeUnit;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.HalfSquaredError;
import nnbook.engine.loss.SoftmaxCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Adam;
import nnbook.engine.optimizer.Sgd;
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

/** Examples a second of the textbook engine on the work of {@link FastBenchmark}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = "-XX:+UseSerialGC")
public class TextbookBenchmark {
  private static final int EXAMPLES = 1024;

  private final Images images = new Images();
  private final Matrix x = matrix(images.x, EXAMPLES);
  private final Matrix y = matrix(images.y, EXAMPLES);
  private final Matrix one = matrix(images.x, 1);
  private final Sequential wide = images.wide();
  private final Sequential slim = images.slim();

  private static Matrix matrix(float[][] rows, int count) {
    return Matrix.generate(count, rows[0].length, (i, k) -> rows[i][k]);
  }

  private double train(Sequential network, Trainer trainer) {
    return trainer.fit(network, x, y, 1).loss();
  }

  @Benchmark
  @OperationsPerInvocation(EXAMPLES)
  public double trainSgd32() {
    return train(wide, new Trainer(new SoftmaxCrossEntropy(), new Sgd(0.01)).batchSize(32));
  }

  @Benchmark
  @OperationsPerInvocation(EXAMPLES)
  public double trainAdam32() {
    return train(wide, new Trainer(new SoftmaxCrossEntropy(), new Adam(1e-4)).batchSize(32));
  }

  @Benchmark
  @OperationsPerInvocation(EXAMPLES)
  public double trainSgd128() {
    return train(wide, new Trainer(new SoftmaxCrossEntropy(), new Sgd(0.01)).batchSize(128));
  }

  @Benchmark
  @OperationsPerInvocation(EXAMPLES)
  public double trainAdam128() {
    return train(wide, new Trainer(new SoftmaxCrossEntropy(), new Adam(1e-4)).batchSize(128));
  }

  @Benchmark
  @OperationsPerInvocation(EXAMPLES)
  public double trainSlimSgd10() {
    return train(slim, new Trainer(new HalfSquaredError(), new Sgd(0.5)).batchSize(10));
  }

  @Benchmark
  public Matrix predictOne() {
    return wide.forward(one);
  }

  @Benchmark
  @OperationsPerInvocation(EXAMPLES)
  public Matrix predictMany() {
    return wide.forward(x);
  }
}
