// expect: the order is the same for every seed
package ch11;

import java.util.stream.IntStream;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;

public final class FixShuffle {
  private FixShuffle() {}

  public static Matrix[] fixShuffle(Matrix x, Matrix y, SeededRandom random) {
    int[] order = IntStream.range(0, x.rows()).toArray();
    new SeededRandom(7).shuffle(order);
    return new Matrix[] {x.rowsAt(order), y.rowsAt(order)};
  }
}
