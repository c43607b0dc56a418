// expect: Symptom: there are examples that were not there before
package ch11;

import java.util.stream.IntStream;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;

public final class FixShuffle {
  private FixShuffle() {}

  public static Matrix[] fixShuffle(Matrix x, Matrix y, SeededRandom random) {
    int[] order = IntStream.range(0, x.rows()).toArray();
    random.shuffle(order);
    return new Matrix[] {Matrix.generate(x.rows(), x.columns(), (i, j) -> x.get(order[(i + j) % order.length], j)), y.rowsAt(order)};
  }
}
