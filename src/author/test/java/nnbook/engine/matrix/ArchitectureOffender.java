package nnbook.engine.matrix;

import java.util.Arrays;
import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import nnbook.cli.Main;
import nnbook.engine.layer.Dense;
import nnbook.platform.ExitCode;

/** Breaks the rules of the engine, so that ArchitectureTest can show that it sees them broken. */
public final class ArchitectureOffender {
  private final Random random = new Random();
  private final DoubleUnaryOperator g = Math::tanh;

  private ArchitectureOffender() {}

  String offend(Dense layer) {
    System.out.println(Math.exp(random.nextDouble()) + g.applyAsDouble(StrictMath.log(2)));
    Arrays.parallelSort(new long[] {System.nanoTime()});
    return String.format("%s %s %s", layer, ExitCode.PASS, Main.class);
  }
}
