// expect: some orders of four examples never come up
package ch11;

import java.util.stream.IntStream;
import nnbook.engine.matrix.Matrix;
import nnbook.engine.random.SeededRandom;

public final class FixShuffle {
  private FixShuffle() {}

  public static Matrix[] fixShuffle(Matrix x, Matrix y, SeededRandom random) {
    int[] order = IntStream.range(0, x.rows()).toArray();
    int by = random.nextInt(order.length);
    for (int k = 0; k < order.length; k++) {
      order[k] = (k + by) % order.length;
    }
    return new Matrix[] {x.rowsAt(order), y.rowsAt(order)};
  }
}
