package nnbook.bench;

import java.util.concurrent.TimeUnit;
import java.util.function.DoubleUnaryOperator;
import nnbook.engine.math.PortableMath;
import nnbook.engine.random.SeededRandom;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Warmup;

/** The engine's functions beside those of StrictMath, in nanoseconds. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(value = 2, jvmArgs = "-XX:+UseSerialGC")
public class MathBenchmark {
  private static final int COUNT = 1024;
  private static final double[] NEAR = arguments(-10, 10);
  private static final double[] POSITIVE = arguments(0, 10);

  private static double[] arguments(double low, double high) {
    SeededRandom random = new SeededRandom(1);
    double[] x = new double[COUNT];
    for (int i = 0; i < COUNT; i++) {
      x[i] = random.nextDouble(low, high);
    }
    return x;
  }

  private static double sum(double[] x, DoubleUnaryOperator f) {
    double sum = 0;
    for (double each : x) {
      sum += f.applyAsDouble(each);
    }
    return sum;
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double exp() {
    return sum(NEAR, PortableMath::exp);
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double expStrict() {
    return sum(NEAR, StrictMath::exp);
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double expm1() {
    return sum(NEAR, PortableMath::expm1);
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double expm1Strict() {
    return sum(NEAR, StrictMath::expm1);
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double tanh() {
    return sum(NEAR, PortableMath::tanh);
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double tanhStrict() {
    return sum(NEAR, StrictMath::tanh);
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double sin() {
    return sum(NEAR, PortableMath::sin);
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double sinStrict() {
    return sum(NEAR, StrictMath::sin);
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double cos() {
    return sum(NEAR, PortableMath::cos);
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double cosStrict() {
    return sum(NEAR, StrictMath::cos);
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double log() {
    return sum(POSITIVE, PortableMath::log);
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double logStrict() {
    return sum(POSITIVE, StrictMath::log);
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double log1p() {
    return sum(POSITIVE, PortableMath::log1p);
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double log1pStrict() {
    return sum(POSITIVE, StrictMath::log1p);
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double log10() {
    return sum(POSITIVE, PortableMath::log10);
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double log10Strict() {
    return sum(POSITIVE, StrictMath::log10);
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double pow() {
    return sum(POSITIVE, x -> PortableMath.pow(x, 2.3));
  }

  @Benchmark
  @OperationsPerInvocation(COUNT)
  public double powStrict() {
    return sum(POSITIVE, x -> StrictMath.pow(x, 2.3));
  }
}
