package nnbook.bench;

import java.util.concurrent.TimeUnit;
import nnbook.engine.activation.Activation;
import nnbook.engine.activation.Relu;
import nnbook.engine.activation.Sigmoid;
import nnbook.engine.activation.Tanh;
import nnbook.engine.layer.Dense;
import nnbook.engine.layer.Sequential;
import nnbook.engine.loss.BinaryCrossEntropy;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.optimizer.Adam;
import nnbook.engine.random.SeededRandom;
import nnbook.engine.train.History;
import nnbook.engine.train.Trainer;
import nnbook.fast.FastNetwork;
import nnbook.fast.FastTrainer;
import nnbook.fast.Kernels;
import nnbook.fast.RowKernel;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * One step on XOR (W1) in microseconds: 2-2-1 and 2-8-1, sigmoid out, binary cross-entropy, Adam,
 * the four examples as one batch.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 2, jvmArgsAppend = {"--add-modules=jdk.incubator.vector", "-XX:+UseSerialGC"})
public class XorBenchmark {
  private static final int STEPS = 1000;
  private static final float[][] X = {{0, 0}, {0, 1}, {1, 0}, {1, 1}};
  private static final float[][] Y = {{0}, {1}, {1}, {0}};
  private static final Matrix WIDE_X = Matrix.of(new double[][] {{0, 0}, {0, 1}, {1, 0}, {1, 1}});
  private static final Matrix WIDE_Y = Matrix.ofColumn(0, 1, 1, 0);

  @Param({"2", "8"})
  public int hidden;

  @Param({"tanh", "relu"})
  public String activation;

  private Sequential network() {
    SeededRandom random = new SeededRandom(1);
    Activation chosen = activation.equals("tanh") ? new Tanh() : new Relu();
    return Sequential.of(Dense.glorotUniform(2, hidden, chosen, random),
        Dense.glorotUniform(hidden, 1, new Sigmoid(), random));
  }

  private static History train(FastNetwork network) {
    return new FastTrainer(new BinaryCrossEntropy(), new Adam(0.01)).batchSize(4)
        .fit(network, X, Y, STEPS);
  }

  @Benchmark
  @OperationsPerInvocation(STEPS)
  public double textbook() {
    return new Trainer(new BinaryCrossEntropy(), new Adam(0.01)).batchSize(4)
        .fit(network(), WIDE_X, WIDE_Y, STEPS).loss();
  }

  @Benchmark
  @OperationsPerInvocation(STEPS)
  public History plain() {
    return train(FastNetwork.of(network(), new RowKernel()));
  }

  @Benchmark
  @OperationsPerInvocation(STEPS)
  public History vector() {
    return train(FastNetwork.of(network(), Kernels.best()));
  }
}
